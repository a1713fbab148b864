import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestOfNCurve, expectedBest } from "./best-of-n.ts";

describe("the expected best of n", () => {
  test("by hand: of 1, 2, 4 the six pairs have the bests 2, 4, 4", () => {
    expect(expectedBest([4, 1, 2], 1)).toBeCloseTo(7 / 3, 10);
    expect(expectedBest([4, 1, 2], 2)).toBeCloseTo(10 / 3, 10);
    expect(expectedBest([4, 1, 2], 3)).toBeCloseTo(4, 10);
  });
  test("is the mean over all choices of n, whatever the rewards", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 8 }),
        (rewards) => {
          for (let n = 1; n <= rewards.length; n++) {
            const bests = choices(rewards, n).map((chosen) => Math.max(...chosen));
            expect(expectedBest(rewards, n)).toBeCloseTo(
              bests.reduce((sum, best) => sum + best, 0) / bests.length,
              9,
            );
          }
        },
      ),
    );
  });
});

/** All ways to choose n of some numbers. */
function choices(numbers: readonly number[], n: number): number[][] {
  if (n === 0) return [[]];
  return numbers.flatMap((first, at) =>
    choices(numbers.slice(at + 1), n - 1).map((rest) => [first, ...rest]),
  );
}

test("the curve starts at 0, never falls, and is of the items with rewards enough", () => {
  const items = Array.from({ length: 30 }, (_, at) => [0, 1, at / 10]);
  const { points, ...counts } = bestOfNCurve([...items, [1, 2], []], 3);
  expect(counts).toEqual({ items: 30, leftOut: 2 });
  expect(points.map(({ n }) => n)).toEqual([1, 2, 3]);
  expect(points[0]).toEqual({ n: 1, gain: 0, interval: null });
  expect(points[1]!.gain).toBeGreaterThan(0);
  expect(points[2]!.gain).toBeGreaterThan(points[1]!.gain);
  expect(points[2]!.interval!.low).toBeLessThan(points[2]!.gain);
  expect(points[2]!.interval!.high).toBeGreaterThan(points[2]!.gain);
});
test("there is no curve where no item has rewards enough", () =>
  expect(bestOfNCurve([[1]], 2)).toEqual({ items: 0, leftOut: 1, points: [] }));
