import fc from "fast-check";
import { expect, test } from "vitest";
import { chiSquareTail } from "#core/statistics/chi-square-tail.ts";
import { assignArm, toBuckets } from "./assign-arm.ts";
import { BUCKETS, bucketOf } from "./bucket.ts";

// The same table stands in docs/experiments.md: whoever assigns alone can check against it.
test.each([
  ["spring-sale", "user-1", 8568],
  ["spring-sale", "user-2", 7367],
  ["spring-sale", "user-3", 7190],
  ["", "", 1014],
  ["s", "ana@example.com", 7524],
  ["s", "用户-42", 9758],
])("salt %j and recipient %j fall into bucket %i", (salt, recipient, bucket) =>
  expect(bucketOf(salt, recipient)).toBe(bucket),
);

const assignment = {
  salt: "spring-sale",
  holdout: 1_000,
  arms: [
    { key: "human", buckets: 4_500 },
    { key: "curious", buckets: 4_500 },
  ],
};

test("the same recipient has the same arm, another salt divides anew", () => {
  expect(assignArm(assignment, "user-1")).toBe(assignArm(assignment, "user-1"));
  const moved = Array.from({ length: 1_000 }, (_, at) => `user-${at}`).filter(
    (user) => assignArm(assignment, user) !== assignArm({ ...assignment, salt: "other" }, user),
  );
  // Another draw moves 1 − (0.1² + 2 · 0.45²) of them.
  expect(moved.length / 1_000).toBeCloseTo(0.585, 1);
});

test("arms and holdout get their shares, for numbered recipients too", () => {
  const counts: Record<string, number> = {};
  for (let at = 0; at < 40_000; at++) {
    const key = assignArm(assignment, String(at)) ?? "holdout";
    counts[key] = (counts[key] ?? 0) + 1;
  }
  const distance = [
    ["holdout", 4_000],
    ["human", 18_000],
    ["curious", 18_000],
  ].reduce(
    (sum, [key, expected]) => sum + (counts[key as string]! - Number(expected)) ** 2 / Number(expected),
    0,
  );
  expect(chiSquareTail(distance, 2)).toBeGreaterThan(0.001);
});

test("the arms of two experiments are independent", () => {
  let both = 0;
  for (let at = 0; at < 20_000; at++)
    if (bucketOf("one", `${at}`) < 5_000 && bucketOf("two", `${at}`) < 5_000) both += 1;
  expect(Math.abs(both / 20_000 - 0.25)).toBeLessThan(0.015);
});

test("shares become buckets that sum to all, each within one of its share", () => {
  const shares = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(shares, fc.integer({ min: 0, max: 5_000 }), (shares, holdout) => {
      const buckets = toBuckets(shares, holdout);
      const sum = shares.reduce((total, share) => total + share, 0);
      expect(buckets.reduce((total, one) => total + one, 0) + holdout).toBe(BUCKETS);
      for (const [at, own] of buckets.entries())
        expect(Math.abs(own - (shares[at]! / sum) * (BUCKETS - holdout))).toBeLessThan(1 + 1e-6);
    }),
  );
});
