import { expect, test } from "vitest";
import { pairAccuracy } from "./pair-accuracy.ts";

const outcomes = (clusters: number, each: number, right: (cluster: number) => number) =>
  Array.from({ length: clusters * each }, (_, i) => ({
    clusterId: String(i % clusters),
    right: right(i % clusters),
  }));

test("accuracy is the share of pairs judged right, a tie counted half", () => {
  const { accuracy, pairs, clusters } = pairAccuracy([
    { clusterId: "a", right: 1 },
    { clusterId: "a", right: 0.5 },
    { clusterId: "b", right: 0 },
  ]);
  expect({ accuracy, pairs, clusters }).toEqual({ accuracy: 0.5, pairs: 3, clusters: 2 });
});
test("pairs of one story count as one observation: more of them do not narrow the interval", () => {
  const width = (each: number) => {
    const { low, high } = pairAccuracy(outcomes(40, each, (cluster) => cluster % 2));
    return high - low;
  };
  expect(width(1)).toBeGreaterThan(0.2);
  expect(width(10)).toBeCloseTo(width(1), 1);
});
