import fc from "fast-check";
import { expect, test } from "vitest";
import { promisedChance } from "./promised-chance.ts";

test("counts without error show what is true; counts that are all error show a coin", () => {
  expect(promisedChance(0.8, 0.165, 0)).toBeCloseTo(0.8, 10);
  expect(promisedChance(0.8, 0.165, 1e12)).toBeCloseTo(0.5, 5);
  expect(promisedChance(1, 0.165, 0.1)).toBeLessThan(1);
});

test("lies between one half and the chance itself, and falls with the error", () => {
  const share = fc.double({ min: 0.5, max: 0.999, noNaN: true });
  const variance = fc.double({ min: 0.001, max: 2, noNaN: true });
  fc.assert(
    fc.property(share, variance, variance, (win, spread, error) => {
      const promised = promisedChance(win, spread, error);
      expect(promised).toBeGreaterThanOrEqual(0.5 - 1e-9);
      expect(promised).toBeLessThanOrEqual(win + 1e-9);
      expect(promisedChance(win, spread, 2 * error)).toBeLessThanOrEqual(promised + 1e-9);
    }),
  );
});
