import { expect, test } from "vitest";
import { seededRandom } from "../random/seeded-random.ts";
import { type ClusteredValue, clusteredMean } from "./clustered-mean.ts";

test("by hand: two clusters of two", () => {
  const values = [1, 1, 0, 0].map((value, at) => ({ clusterId: at < 2 ? "a" : "b", value }));
  const { mean, interval, clusters } = clusteredMean(values)!;
  expect([mean, clusters]).toEqual([0.5, 2]);
  // Deviations of the sums: 1 and −1, so the error is √(2 · 2) / 4.
  expect((interval!.high - interval!.low) / 2).toBeGreaterThan(1.96 * 0.5);
});

test("one cluster has a mean and no interval; nothing has none", () => {
  expect(clusteredMean([{ clusterId: "a", value: 3 }])).toEqual({
    mean: 3,
    interval: null,
    values: 1,
    clusters: 1,
  });
  expect(clusteredMean([])).toBeNull();
});

test("holds the truth in about 95 of 100 samples where the values of a cluster are alike", () => {
  const random = seededRandom(9);
  let held = 0;
  const runs = 2_000;
  for (let run = 0; run < runs; run++) {
    const values: ClusteredValue[] = [];
    for (let cluster = 0; cluster < 40; cluster++) {
      const centre = random() - 0.5;
      const members = 1 + Math.floor(random() * 6);
      for (let one = 0; one < members; one++)
        values.push({ clusterId: `c${cluster}`, value: centre + (random() - 0.5) * 0.2 });
    }
    const { low, high } = clusteredMean(values)!.interval!;
    if (low <= 0 && 0 <= high) held += 1;
  }
  expect(held / runs).toBeGreaterThan(0.93);
  expect(held / runs).toBeLessThan(0.97);
});
