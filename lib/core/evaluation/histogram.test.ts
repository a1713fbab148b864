import fc from "fast-check";
import { expect, test } from "vitest";
import { histogram } from "./histogram.ts";

test("bins have round bounds; a bound belongs to the bin above it, the last to the one below", () => {
  expect(histogram([0, 0.1, 0.3, 0.35, 0.5], 5)).toEqual([
    { from: 0, to: 0.1, count: 1 },
    { from: 0.1, to: 0.2, count: 1 },
    { from: 0.2, to: 0.3, count: 0 },
    { from: 0.3, to: 0.4, count: 2 },
    { from: 0.4, to: 0.5, count: 1 },
  ]);
  expect(histogram([7, 7], 5)).toEqual([{ from: 7, to: 8, count: 2 }]);
  expect(histogram([])).toEqual([]);
});
test("two distributions over one range have the same bins", () => {
  const bounds = (values: number[]) => histogram(values, 10, [0, 100]).map(({ from }) => from);
  expect(bounds([5])).toEqual(bounds([95, 40]));
});
test("every value is counted once", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
      const bins = histogram(values);
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
      expect(bins.length).toBeLessThanOrEqual(22);
    }),
  );
});
