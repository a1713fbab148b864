import "server-only";
import type { Budget, Spent } from "#core/costs/budget.ts";
import type { PaidPrice } from "#core/costs/token-price.ts";

/** The price that a run started with, or null. */
export function runPrice(row: {
  priceInput: bigint | number | null;
  priceOutput: bigint | number | null;
  pricePercent: number;
}): PaidPrice | null {
  if (row.priceInput === null || row.priceOutput === null) return null;
  return { input: Number(row.priceInput), output: Number(row.priceOutput), percent: row.pricePercent };
}

export function runBudget(row: { budget: bigint | null; tokenBudget: bigint | null }): Budget {
  return { money: limit(row.budget), tokens: limit(row.tokenBudget) };
}

/** What a run has spent so far. */
export function runSpent(row: { cost: bigint; promptTokens: bigint; completionTokens: bigint }): Spent {
  return {
    cost: Number(row.cost),
    promptTokens: Number(row.promptTokens),
    completionTokens: Number(row.completionTokens),
  };
}

function limit(value: bigint | null): number | null {
  return value === null ? null : Number(value);
}
