import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "../../random/seeded-random.ts";
import { reliability } from "./reliability.ts";

test("no pairs, no reliability", () => {
  expect(reliability([])).toBeNull();
});
test("every pair stands in one bin, and the error is a mean distance", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (chances) => {
      const found = reliability(chances)!;
      expect(found.bins.reduce((sum, { pairs }) => sum + pairs, 0)).toBe(chances.length);
      for (const { low, high, predicted, observed } of found.bins) {
        expect(predicted).toBeGreaterThanOrEqual(low - 1e-9);
        expect(predicted).toBeLessThanOrEqual(high + 1e-9);
        expect(observed).toBeGreaterThanOrEqual(0);
        expect(observed).toBeLessThanOrEqual(1);
      }
      expect(found.expectedCalibrationError).toBeLessThanOrEqual(1);
    }),
  );
});
test("honest chances have next to no error, boastful ones a large one", () => {
  const random = seededRandom(4);
  const truth = Array.from({ length: 20_000 }, () => random());
  const won = truth.map((chance) => (random() < chance ? chance : 1 - chance));
  expect(reliability(won)!.expectedCalibrationError).toBeLessThan(0.02);
  const boast = won.map((chance) => (chance > 0.5 ? 0.99 : 0.01));
  expect(reliability(boast)!.expectedCalibrationError).toBeGreaterThan(0.15);
});
