import { expect, test } from "vitest";
import { readBudget } from "./budget-input.ts";

test.each([
  ["5", "money", 5_000_000],
  ["$0.25", "money", 250_000],
  ["500,000", "tokens", 500_000],
  ["", "money", null],
  ["  ", "tokens", null],
] as const)("“%s” as %s is %s", (typed, kind, value) =>
  expect(readBudget(typed, kind)).toEqual({ value, error: null }),
);
test.each([
  ["five", "money", "such as 5"],
  ["1.5", "tokens", "whole number"],
  ["0", "money", "more than nothing"],
  ["0", "tokens", "more than nothing"],
] as const)("“%s” as %s is refused with what to type", (typed, kind, words) =>
  expect(readBudget(typed, kind).error).toContain(words),
);
