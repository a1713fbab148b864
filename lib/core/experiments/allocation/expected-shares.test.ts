import { expect, test } from "vitest";
import { expectedShares } from "./expected-shares.ts";

const arms = [
  { id: 1, buckets: 5_000 },
  { id: 2, buckets: 5_000 },
];

test("fixed shares are those of the launch", () =>
  expect([...expectedShares(arms, [], [{ day: "2026-01-01", delivered: 10 }])]).toEqual([
    [1, 5_000],
    [2, 5_000],
  ]));

test("shares that change count each day by what was delivered on it", () => {
  const allocations = [
    { armId: 1, day: "2026-01-01", buckets: 5_000 },
    { armId: 2, day: "2026-01-01", buckets: 5_000 },
    { armId: 1, day: "2026-01-03", buckets: 2_000 },
    { armId: 2, day: "2026-01-03", buckets: 8_000 },
  ];
  const days = [
    { day: "2026-01-01", delivered: 100 },
    { day: "2026-01-02", delivered: 100 },
    { day: "2026-01-04", delivered: 200 },
  ];
  expect([...expectedShares(arms, allocations, days)]).toEqual([
    [1, 3_500],
    [2, 6_500],
  ]);
});
