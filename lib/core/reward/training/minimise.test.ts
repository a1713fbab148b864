import fc from "fast-check";
import { expect, test } from "vitest";
import { minimise } from "./minimise.ts";

test("finds the bottom of any bowl", () => {
  const entry = fc.record({
    bottom: fc.double({ min: -9, max: 9, noNaN: true }),
    steepness: fc.double({ min: 0.1, max: 50, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 8 }), (bowl) => {
      const found = minimise(
        (x, gradient) => {
          let value = 1;
          for (const [i, { bottom, steepness }] of bowl.entries()) {
            gradient[i] = steepness * (x[i]! - bottom);
            value += 0.5 * steepness * (x[i]! - bottom) ** 2;
          }
          return value;
        },
        new Float64Array(bowl.length),
        200,
        1e-14,
      );
      for (const [i, { bottom }] of bowl.entries()) expect(found[i]).toBeCloseTo(bottom, 3);
    }),
  );
});
test("stays where the bottom is", () => {
  const found = minimise(
    (_, gradient) => {
      gradient.fill(0);
      return 3;
    },
    Float64Array.of(1, 2),
    10,
    1e-6,
  );
  expect([...found]).toEqual([1, 2]);
});
