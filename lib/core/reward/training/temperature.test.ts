import { expect, test } from "vitest";
import { seededRandom } from "../../random/seeded-random.ts";
import { sigmoid } from "../win-probability.ts";
import { fittedFactor } from "./temperature.ts";

test("finds the factor by which differences were too small or too large", () => {
  const random = seededRandom(1);
  for (const factor of [0.3, 1, 2.5]) {
    const held = Array.from({ length: 4_000 }, () => {
      const difference = (random() - 0.5) * 6;
      return { difference, chance: sigmoid(factor * difference), weight: random() };
    });
    expect(fittedFactor(held)).toBeCloseTo(factor, 3);
  }
});
test("stays within its bounds where pairs say nothing or too much", () => {
  expect(fittedFactor([{ difference: 1, chance: 0, weight: 1 }])).toBeCloseTo(0.1, 2);
  expect(fittedFactor([{ difference: 1, chance: 1, weight: 1 }])).toBeCloseTo(10, 2);
  expect(Number.isFinite(fittedFactor([]))).toBe(true);
});
