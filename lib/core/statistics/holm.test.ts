import fc from "fast-check";
import { expect, test } from "vitest";
import { holm } from "./holm.ts";

test("by hand: the least p times four, the next times three, never falling", () => {
  const adjusted = holm([0.01, 0.04, 0.03, 0.005]);
  for (const [at, p] of [0.03, 0.06, 0.06, 0.02].entries()) expect(adjusted[at]).toBeCloseTo(p, 12);
});

test("a single test is itself; a test without a p is not counted", () => {
  expect(holm([0.04])).toEqual([0.04]);
  expect(holm([null, 0.04, null])).toEqual([null, 0.04, null]);
  expect(holm([])).toEqual([]);
});

test("never falls below p, never above Bonferroni, and keeps the order", () => {
  const p = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(p, { minLength: 1, maxLength: 8 }), (ps) => {
      const adjusted = holm(ps) as number[];
      for (const [at, one] of adjusted.entries()) {
        expect(one).toBeGreaterThanOrEqual(ps[at]!);
        expect(one).toBeLessThanOrEqual(Math.min(1, ps[at]! * ps.length) + 1e-15);
        for (const [other, otherP] of ps.entries())
          if (otherP < ps[at]!) expect(adjusted[other]).toBeLessThanOrEqual(one);
      }
    }),
  );
});
