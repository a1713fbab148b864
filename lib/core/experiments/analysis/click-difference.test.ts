import { expect, test } from "vitest";
import { binomial } from "#core/random/binomial.ts";
import { seededRandom } from "#core/random/seeded-random.ts";
import { clickDifference, clickDifferenceP } from "./click-difference.ts";

const of = (clicked: number, delivered: number) => ({ clicked, delivered });

test("by hand: 60 of 1,000 against 40 of 1,000", () => {
  // pooled 0.05, error √(0.05 · 0.95 · 0.002), z = 0.02 / 0.0097468 = 2.05196
  expect(clickDifferenceP(of(60, 1_000), of(40, 1_000))).toBeCloseTo(0.040175, 5);
  const { estimate, interval } = clickDifference(of(60, 1_000), of(40, 1_000))!;
  expect(estimate).toBeCloseTo(0.02, 12);
  expect(interval.low).toBeGreaterThan(0);
  expect(interval.high).toBeLessThan(0.04);
});

test("the aspirin trial: 104 of 11,037 against 189 of 11,034, z = 5.00 (Agresti 2007, 2.2)", () => {
  expect(clickDifferenceP(of(189, 11_034), of(104, 11_037))! / 5.7e-7).toBeCloseTo(1, 0);
});

test("nothing is said of nothing", () => {
  expect(clickDifference(of(0, 0), of(1, 10))).toBeNull();
  for (const [arm, control] of [
    [of(0, 0), of(1, 10)],
    [of(1, 10), of(0, 0)],
    [of(0, 10), of(0, 20)],
    [of(10, 10), of(20, 20)],
  ] as const)
    expect(clickDifferenceP(arm, control)).toBeNull();
});

test("without a difference p is below 0.05 about five times in a hundred", () => {
  const random = seededRandom(5);
  let calls = 0;
  for (let run = 0; run < 4_000; run++) {
    const [a, b] = [binomial(3_000, 0.03, random), binomial(3_000, 0.03, random)];
    if (clickDifferenceP(of(a, 3_000), of(b, 3_000))! < 0.05) calls += 1;
  }
  expect(calls / 4_000).toBeGreaterThan(0.04);
  expect(calls / 4_000).toBeLessThan(0.06);
});
