import fc from "fast-check";
import { expect, test } from "vitest";
import { betaBelow } from "./beta-below.ts";

test("by hand: whole parameters are sums of binomial chances", () => {
  // P(Bin(4, 0.5) ≥ 2) = 11/16
  expect(betaBelow(0.5, 2, 3)).toBeCloseTo(11 / 16, 13);
  expect(betaBelow(0.3, 4, 1)).toBeCloseTo(0.3 ** 4, 13);
  expect(betaBelow(0.3, 1, 5)).toBeCloseTo(1 - 0.7 ** 5, 13);
  expect([betaBelow(0, 2, 2), betaBelow(1, 2, 2)]).toEqual([0, 1]);
});

test("is symmetric and rises, for counts of any size", () => {
  const size = fc.integer({ min: 1, max: 2_000_000 });
  fc.assert(
    fc.property(size, size, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (a, b, x) => {
      const below = betaBelow(x, a, b);
      expect(below + betaBelow(1 - x, b, a)).toBeCloseTo(1, 7);
      expect(betaBelow(Math.min(1, x + 0.001), a, b)).toBeGreaterThanOrEqual(below - 1e-9);
    }),
  );
});
