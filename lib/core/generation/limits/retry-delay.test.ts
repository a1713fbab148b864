import fc from "fast-check";
import { expect, test } from "vitest";
import { retryDelay } from "./retry-delay.ts";

test("it grows twofold, by half up to chance, to half a minute at most", () => {
  expect([0, 1, 2, 3].map((retries) => retryDelay(retries, null, 0))).toEqual([250, 500, 1_000, 2_000]);
  expect(retryDelay(0, null, 0.999)).toBeCloseTo(500, 0);
  expect(retryDelay(40, null, 0.999)).toBeLessThanOrEqual(30_000);
});
test("it is never shorter than the server asked for", () => {
  fc.assert(
    fc.property(
      fc.nat(20),
      fc.nat(120_000),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (retries, after, chance) => {
        expect(retryDelay(retries, after, chance)).toBeGreaterThanOrEqual(after);
      },
    ),
  );
});
