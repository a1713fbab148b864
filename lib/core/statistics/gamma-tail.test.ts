import { expect, test } from "vitest";
import { chiSquareTail } from "./chi-square-tail.ts";
import { gammaTail } from "./gamma-tail.ts";
import { logGamma } from "./log-gamma.ts";
import { twoSidedP } from "./two-sided-p.ts";

test("ln Γ is that of factorials and of one half", () => {
  expect(Math.exp(logGamma(6))).toBeCloseTo(120, 9);
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13);
  expect(logGamma(171)).toBeCloseTo(706.5730622457874, 9);
});

test("for a = 1 the tail is that of the exponential distribution, small ones too", () => {
  for (const x of [0, 0.1, 1, 1.99, 2, 7, 300]) expect(gammaTail(1, x) / Math.exp(-x)).toBeCloseTo(1, 12);
});

test("chi-square: the critical values of the tables", () => {
  for (const [value, degrees, p] of [
    [3.841458820694124, 1, 0.05],
    [10.827566170662733, 1, 0.001],
    [13.815510557964274, 2, 0.001],
    [18.30703805327515, 10, 0.05],
  ] as const)
    expect(chiSquareTail(value, degrees)).toBeCloseTo(p, 12);
});

test("two-sided p of z: the values of the tables, and far out", () => {
  expect(twoSidedP(0)).toBe(1);
  expect(twoSidedP(1.959963984540054)).toBeCloseTo(0.05, 12);
  expect(twoSidedP(-2.5758293035489004)).toBeCloseTo(0.01, 12);
  // Φ(−10) = 7.61985302416e-24
  expect(twoSidedP(10) / 1.523970604832e-23).toBeCloseTo(1, 9);
});
