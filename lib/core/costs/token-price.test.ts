import fc from "fast-check";
import { expect, test } from "vitest";
import { FREE, tokenCost } from "./token-price.ts";

const price = { input: 250_000, output: 2_000_000, percent: 100 };

test("tokens are paid by the million", () => {
  expect(tokenCost({ promptTokens: 1_000_000, completionTokens: 0 }, price)).toBe(250_000);
  expect(tokenCost({ promptTokens: 400, completionTokens: 165 }, price)).toBe(100 + 330);
});
test("a batch pays half", () =>
  expect(tokenCost({ promptTokens: 400, completionTokens: 165 }, { ...price, percent: 50 })).toBe(215));
test("half a micro-dollar is rounded up, less is not", () => {
  expect(tokenCost({ promptTokens: 2, completionTokens: 0 }, price)).toBe(1);
  expect(tokenCost({ promptTokens: 1, completionTokens: 0 }, price)).toBe(0);
});
test("the composer is free", () =>
  expect(tokenCost({ promptTokens: 1e6, completionTokens: 1e6 }, FREE)).toBe(0));

const tokens = fc.integer({ min: 0, max: 1_000_000 });
const amount = fc.integer({ min: 0, max: 200_000_000 });
test("it is never off by more than half a micro-dollar, and never falls with more tokens", () =>
  fc.assert(
    fc.property(
      tokens,
      tokens,
      amount,
      amount,
      fc.integer({ min: 1, max: 100 }),
      (p, c, input, output, percent) => {
        const cost = tokenCost({ promptTokens: p, completionTokens: c }, { input, output, percent });
        const exact = BigInt(p * 1) * BigInt(input) + BigInt(c) * BigInt(output);
        const error = BigInt(cost) * 100_000_000n - exact * BigInt(percent);
        expect(error > -50_000_000n && error <= 50_000_000n).toBe(true);
        const more = tokenCost({ promptTokens: p + 1, completionTokens: c + 1 }, { input, output, percent });
        expect(more).toBeGreaterThanOrEqual(cost);
      },
    ),
  ));
