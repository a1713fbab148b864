import fc from "fast-check";
import { expect, test } from "vitest";
import { chanceGreater, expectation, expectedLoss, posterior } from "./beta-comparison.ts";

test("by hand: whole parameters have closed forms", () => {
  // P(Beta(2,1) > Beta(1,1)) = E[x] = 2/3; P(Beta(1,2) > Beta(2,1)) = 1/6.
  expect(chanceGreater({ a: 2, b: 1 }, { a: 1, b: 1 })).toBeCloseTo(2 / 3, 10);
  expect(chanceGreater({ a: 1, b: 2 }, { a: 2, b: 1 })).toBeCloseTo(1 / 6, 10);
  // E[max(y − x, 0)] of two even rates is 1/6.
  expect(expectedLoss({ a: 1, b: 1 }, { a: 1, b: 1 })).toBeCloseTo(1 / 6, 10);
  expect(expectation({ a: 30, b: 970 }, (rate) => rate)).toBeCloseTo(0.03, 12);
});

test("agrees with the exact sum for whole parameters (Miller 2014, “Formulas for Bayesian A/B testing”)", () => {
  const [x, y] = [posterior({ clicked: 40, delivered: 1_000 }), posterior({ clicked: 30, delivered: 1_000 })];
  // Σ over i < a of B(a_y + i, b_x + b_y) / ((b_x + i) B(1 + i, b_x) B(a_y, b_y)), by products.
  let sum = 0;
  let term = 1;
  for (let j = 0; j < x.b; j++) term *= (y.b + j) / (y.a + y.b + j);
  for (let i = 0; i < x.a; i++) {
    sum += term;
    term *= ((y.a + i) * (x.b + i)) / ((i + 1) * (x.b + y.b + y.a + i));
  }
  expect(chanceGreater(x, y)).toBeCloseTo(sum, 8);
});

test("the two chances are one together, the two losses differ by the difference of the means; any size", () => {
  const side = fc.integer({ min: 1, max: 300_000 });
  fc.assert(
    fc.property(side, side, side, side, (a, b, c, d) => {
      const [x, y] = [
        { a, b },
        { a: c, b: d },
      ];
      const both = chanceGreater(x, y) + chanceGreater(y, x);
      expect(both).toBeCloseTo(1, 6);
      expect(expectedLoss(x, y) - expectedLoss(y, x)).toBeCloseTo(c / (c + d) - a / (a + b), 6);
    }),
    { numRuns: 60 },
  );
});

test("is nearly the normal approximation for large counts", () => {
  const [x, y] = [
    posterior({ clicked: 3_150, delivered: 100_000 }),
    posterior({ clicked: 3_000, delivered: 100_000 }),
  ];
  // z = 0.0015 / √(0.0315·0.9685/1e5 + 0.03·0.97/1e5) = 1.9430
  expect(chanceGreater(x, y)).toBeCloseTo(0.974, 3);
});
