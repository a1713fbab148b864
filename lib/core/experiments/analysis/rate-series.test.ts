import { expect, test } from "vitest";
import { rateSeries } from "./rate-series.ts";

const day = (arm: string, day: string, delivered: number, clicked: number) => ({
  ...{ arm, day, delivered, clicked, optedOut: null },
});

test("each day counts all that came back until then, arm by arm", () => {
  const [human, other] = rateSeries(
    ["human", "other"],
    [
      day("human", "2026-01-01", 100, 2),
      day("other", "2026-01-01", 0, 0),
      day("human", "2026-01-02", 100, 6),
      day("other", "2026-01-02", 50, 1),
    ],
    5_000,
  );
  expect(human!.points.map(({ day, rate }) => [day, rate])).toEqual([
    ["2026-01-01", 0.02],
    ["2026-01-02", 0.04],
  ]);
  expect(other!.points).toHaveLength(1);
  for (const { rate, low, high } of human!.points) expect(low <= rate && rate <= high).toBe(true);
});

test("days on which the clicks are ahead of their deliveries are left out until these are there", () => {
  const days = [day("human", "2026-01-01", 1, 3), day("human", "2026-01-02", 99, 1)];
  expect(rateSeries(["human"], days, 5_000)[0]!.points.map((point) => point.day)).toEqual(["2026-01-02"]);
});
