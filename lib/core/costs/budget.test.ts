import { describe, expect, test } from "vitest";
import { NO_BUDGET, reachedBudget, spentWords, whyNotBudget } from "./budget.ts";

const spent = { cost: 5_000_000, promptTokens: 600, completionTokens: 400 };

describe("a budget", () => {
  test.each([
    [{ money: 5_000_001, tokens: 1_001 }, null],
    [{ money: 5_000_000, tokens: null }, "money"],
    [{ money: null, tokens: 1_000 }, "tokens"],
    [NO_BUDGET, null],
  ] as const)("of %j is reached: %s", (budget, kind) => expect(reachedBudget(budget, spent)).toBe(kind));

  test("says what went over it, and why", () => {
    expect(spentWords("money", { money: 4_990_000, tokens: null }, spent)).toBe(
      "The budget of $4.99 is spent, and $0.0100 over it by calls that were under way.",
    );
    expect(spentWords("money", { money: 5_000_000, tokens: null }, spent)).toBe("The budget of $5 is spent.");
    expect(spentWords("tokens", { money: null, tokens: 900 }, spent)).toBe(
      "The budget of 900 tokens is used, and 100 over it by calls that were under way.",
    );
  });

  test("in money needs a price, in tokens it does not", () => {
    expect(whyNotBudget({ money: 1, tokens: null }, false, "big")).toContain("No price is known for big");
    expect(whyNotBudget({ money: 1, tokens: null }, true, "big")).toBeNull();
    expect(whyNotBudget({ money: null, tokens: 1 }, false, "big")).toBeNull();
    expect(whyNotBudget({ money: 0, tokens: null }, true, "big")).toContain("more than nothing");
  });
});
