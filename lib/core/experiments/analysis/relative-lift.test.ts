import { expect, test } from "vitest";
import { binomial } from "#core/random/binomial.ts";
import { seededRandom } from "#core/random/seeded-random.ts";
import { relativeLift } from "./relative-lift.ts";

const of = (clicked: number, delivered: number) => ({ clicked, delivered });

test("the aspirin trial: a risk of 1.82 times, 1.43 to 2.30 (Agresti 2007, 2.2)", () => {
  const { estimate, interval } = relativeLift(of(189, 11_034), of(104, 11_037))!;
  expect(estimate).toBeCloseTo(0.818, 3);
  expect(interval!.low).toBeCloseTo(0.433, 3);
  expect(interval!.high).toBeCloseTo(1.306, 3);
});

test("there is no ratio to no click, and no interval of no click", () => {
  expect(relativeLift(of(5, 10), of(0, 10))).toBeNull();
  expect(relativeLift(of(0, 0), of(1, 10))).toBeNull();
  expect(relativeLift(of(0, 10), of(1, 10))).toEqual({ estimate: -1, interval: null });
  expect(relativeLift(of(10, 10), of(10, 10))).toEqual({ estimate: 0, interval: { low: 0, high: 0 } });
});

test("holds the true lift in about 95 of 100 samples", () => {
  const random = seededRandom(21);
  let held = 0;
  for (let run = 0; run < 3_000; run++) {
    const lift = relativeLift(
      of(binomial(4_000, 0.036, random), 4_000),
      of(binomial(2_000, 0.03, random), 2_000),
    )!;
    if (lift.interval!.low <= 0.2 && 0.2 <= lift.interval!.high) held += 1;
  }
  expect(held / 3_000).toBeGreaterThan(0.935);
  expect(held / 3_000).toBeLessThan(0.97);
});
