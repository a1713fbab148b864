import { expect, test } from "vitest";
import { chanceGreater } from "../analysis/beta-comparison.ts";
import { PRIOR_RECIPIENTS, priorCounts } from "./prior-counts.ts";

test("no prediction leaves the usual rate, worth its recipients", () => {
  const { a, b } = priorCounts(0.03, 0);
  expect(a - 1).toBeCloseTo(0.03 * PRIOR_RECIPIENTS, 9);
  expect(a + b - 2).toBeCloseTo(PRIOR_RECIPIENTS, 9);
});

test("a better prediction leans to the arm, and never makes up the mind", () => {
  const chance = (ahead: number) => chanceGreater(priorCounts(0.03, ahead), priorCounts(0.03, 0));
  expect(chance(1)).toBeGreaterThan(0.5);
  expect(chance(3)).toBeGreaterThan(chance(1));
  expect(chance(3)).toBeLessThan(0.95);
  expect(chance(-1)).toBeLessThan(0.5);
});

test("rates stay rates, whatever the prediction", () => {
  for (const ahead of [-500, 500]) {
    const { a, b } = priorCounts(0.5, ahead);
    expect(Math.min(a, b)).toBeGreaterThanOrEqual(1);
  }
});
