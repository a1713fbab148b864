import { expect, test } from "vitest";
import { normalBelow, normalQuantile } from "./normal-quantile.ts";

test("the quantiles of the tables", () => {
  expect(normalQuantile(0.5)).toBeCloseTo(0, 10);
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 10);
  expect(normalQuantile(0.8)).toBeCloseTo(0.8416212335729143, 10);
  expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167813, 10);
});

test("is the inverse of the distribution function", () => {
  for (const p of [1e-9, 0.02, 0.4, 0.6, 0.999]) expect(normalBelow(normalQuantile(p)) / p).toBeCloseTo(1, 9);
});
