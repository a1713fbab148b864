import { expect, test } from "vitest";
import { heldOutAccuracy } from "./held-out-accuracy.ts";

const judged = (stories: number, right: number) =>
  Array.from({ length: stories }, (_, index) => ({ clusterId: String(index), right }));

test("without a miss, an interval still says how little few stories tell", () => {
  const few = heldOutAccuracy(judged(3, 1), 1);
  expect(few).toMatchObject({ accuracy: 1, high: 1, clusters: 3 });
  expect(few.low).toBeCloseTo(0.292, 3);
  expect(heldOutAccuracy(judged(100, 1), 1).low).toBeGreaterThan(0.96);
  expect(heldOutAccuracy(judged(3, 0), 1)).toMatchObject({ accuracy: 0, low: 0 });
  expect(heldOutAccuracy(judged(3, 0), 1).high).toBeCloseTo(0.708, 3);
});
test("with misses, it is the bootstrap over stories", () => {
  const mixed = [
    ...judged(40, 1),
    ...judged(20, 0).map((one) => ({ ...one, clusterId: `x${one.clusterId}` })),
  ];
  const { accuracy, low, high } = heldOutAccuracy(mixed, 1);
  expect(accuracy).toBeCloseTo(2 / 3);
  expect(low).toBeGreaterThan(0.5);
  expect(high).toBeLessThan(0.8);
});
