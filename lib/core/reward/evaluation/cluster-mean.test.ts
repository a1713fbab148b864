import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "../../random/seeded-random.ts";
import { clusterMean } from "./cluster-mean.ts";

const observations = fc.array(
  fc.record({ clusterId: fc.constantFrom("a", "b", "c", "d"), value: fc.integer({ min: -50, max: 50 }) }),
  { minLength: 1, maxLength: 30 },
);

test("every observation counts once, however they are spread over clusters", () => {
  const found = clusterMean([
    { clusterId: "a", value: 1 },
    { clusterId: "a", value: 2 },
    { clusterId: "b", value: 6 },
  ]);
  expect(found).toMatchObject({ mean: 3, clusters: 2 });
  // Both draws of one cluster alone are among the resamples, each a quarter of them.
  expect(found).toMatchObject({ low: 1.5, high: 6 });
});

test("of nothing there is no mean", () => {
  expect(clusterMean([])).toBeNull();
});

test("moving every value moves mean and interval with it; the same seed gives the same interval", () => {
  fc.assert(
    fc.property(observations, fc.integer({ min: -9, max: 9 }), (values, shift) => {
      const found = clusterMean(values)!;
      const moved = clusterMean(values.map((one) => ({ ...one, value: one.value + shift })))!;
      for (const key of ["mean", "low", "high"] as const)
        expect(moved[key]).toBeCloseTo(found[key] + shift, 9);
      expect(clusterMean(values)).toEqual(found);
      expect(found.low).toBeLessThanOrEqual(found.high);
    }),
    { numRuns: 50 },
  );
});

test("the interval holds the truth in about 95 of 100 samples whose stories differ", () => {
  const random = seededRandom(7);
  const samples = 300;
  let held = 0;
  for (let sample = 0; sample < samples; sample++) {
    const values = Array.from({ length: 60 }, (_, cluster) => {
      // Each story has a chance of its own around 0.6, and one to five pairs.
      const chance = 0.3 + 0.6 * random();
      return Array.from({ length: 1 + Math.floor(random() * 5) }, () => ({
        clusterId: String(cluster),
        value: random() < chance ? 1 : 0,
      }));
    }).flat();
    const { low, high } = clusterMean(values, sample)!;
    if (low <= 0.6 && 0.6 <= high) held++;
  }
  expect(held / samples).toBeGreaterThan(0.9);
  expect(held / samples).toBeLessThan(0.985);
});
