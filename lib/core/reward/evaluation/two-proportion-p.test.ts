import fc from "fast-check";
import { expect, test } from "vitest";
import { twoProportionP } from "./two-proportion-p.ts";

const counts = fc
  .record({ shown: fc.integer({ min: 1, max: 10_000 }), share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ shown, share }) => ({ shown, clicked: Math.floor(shown * share) }));

test("10 and 20 clicks of 100 each: pooled 0.15, standard error 0.050498, z 1.9803, p 0.0477", () => {
  const p = twoProportionP({ shown: 100, clicked: 10 }, { shown: 100, clicked: 20 });
  expect(p).toBeCloseTo(0.04767, 4);
});

test("where nothing can differ, it is 1", () => {
  expect(twoProportionP({ shown: 100, clicked: 0 }, { shown: 50, clicked: 0 })).toBe(1);
  expect(twoProportionP({ shown: 100, clicked: 100 }, { shown: 50, clicked: 50 })).toBe(1);
  expect(twoProportionP({ shown: 0, clicked: 0 }, { shown: 50, clicked: 5 })).toBe(1);
});

test("it is a chance, the same from both sides", () => {
  fc.assert(
    fc.property(counts, counts, (a, b) => {
      const p = twoProportionP(a, b);
      expect(p).toBeGreaterThanOrEqual(0);
      expect(p).toBeLessThanOrEqual(1);
      expect(twoProportionP(b, a)).toBeCloseTo(p, 12);
    }),
  );
});
