import fc from "fast-check";
import { expect, test } from "vitest";
import { alwaysValid, alwaysValidFactor } from "./always-valid.ts";

const of = (clicked: number, delivered: number) => ({ clicked, delivered });

test("by hand: ρ = 630 for 5,000, so that 5,000 recipients reach 3.04 standard errors", () => {
  // ρ = 5,000 / (−2 ln 0.05 + ln(−2 ln 0.05 + 1)); √(1 + ρ/V) · √ln((V + ρ)/(ρ · 0.0025))
  const mixing = 5_000 / (5.991465 + 1.94469);
  const factor = Math.sqrt((1 + mixing / 5_000) * Math.log((5_000 + mixing) / mixing / 0.0025));
  expect(alwaysValidFactor(5_000)).toBeCloseTo(factor, 5);
  expect(factor).toBeCloseTo(3.0352, 4);
});

test("is tightest, in standard errors of its own size, near the number it was told", () => {
  const wideness = (at: number) => alwaysValidFactor(50_000, at);
  expect(wideness(50_000)).toBeLessThan(wideness(5_000));
  expect(wideness(50_000)).toBeLessThan(wideness(500_000));
});

test("p is below 0.05 exactly where the interval leaves zero", () => {
  const delivered = fc.integer({ min: 1, max: 200_000 });
  const rate = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(delivered, delivered, rate, rate, (a, c, rateA, rateC) => {
      const found = alwaysValid(of(Math.round(a * rateA), a), of(Math.round(c * rateC), c))!;
      const { low, high } = found.interval;
      fc.pre(Math.min(Math.abs(low), Math.abs(high)) > 1e-9);
      expect(found.p < 0.05).toBe(low > 0 || high < 0);
    }),
  );
});

test("two arms without a click differ by nothing that could be told", () => {
  const { interval, p } = alwaysValid(of(0, 500), of(0, 500))!;
  expect(interval.low).toBeLessThan(0);
  expect(interval.high).toBeGreaterThan(0);
  expect(p).toBe(1);
  expect(alwaysValid(of(0, 0), of(0, 500))).toBeNull();
});
