import { expect, test } from "vitest";
import { betaDensity } from "./density.ts";

test("by hand: Beta(2, 2) is 6 x (1 − x)", () => {
  for (const x of [0.1, 0.5, 0.8]) expect(betaDensity({ a: 2, b: 2 }, x)).toBeCloseTo(6 * x * (1 - x), 12);
});
