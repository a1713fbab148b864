import { dollarText, exactDollars, type MicroDollars } from "./money.ts";

/** What may be spent; null is no limit. */
export interface Budget {
  money: MicroDollars | null;
  tokens: number | null;
}

export interface Spent {
  cost: MicroDollars;
  promptTokens: number;
  completionTokens: number;
}

export type BudgetKind = "money" | "tokens";

export const NO_BUDGET: Budget = { money: null, tokens: null };

/** Which limit is reached, or null. A budget is reached when all of it is spent: the call that would go over is not begun. */
export function reachedBudget(budget: Budget, spent: Spent): BudgetKind | null {
  if (budget.money !== null && spent.cost >= budget.money) return "money";
  if (budget.tokens !== null && spent.promptTokens + spent.completionTokens >= budget.tokens) return "tokens";
  return null;
}

/** “$5.00 is spent” or “1,000 tokens are used”, with what went over: calls that were under way are not broken off. */
export function spentWords(kind: BudgetKind, budget: Budget, spent: Spent): string {
  if (kind === "money") {
    const over = spent.cost - budget.money!;
    const more = over > 0 ? `, and ${dollarText(over)} over it by calls that were under way` : "";
    return `The budget of ${exactDollars(budget.money!)} is spent${more}.`;
  }
  const over = spent.promptTokens + spent.completionTokens - budget.tokens!;
  const more = over > 0 ? `, and ${over.toLocaleString("en")} over it by calls that were under way` : "";
  return `The budget of ${budget.tokens!.toLocaleString("en")} tokens is used${more}.`;
}

/** What is left, where that is too little for one more request. */
export function roomWords(budget: Budget, spent: Spent): string {
  const left =
    budget.money === null
      ? `${(budget.tokens! - spent.promptTokens - spent.completionTokens).toLocaleString("en")} tokens`
      : dollarText(budget.money - spent.cost);
  return `What is left of the budget (${left}) is too little for one more request.`;
}

/**
 * Why this budget cannot be held with this price, or null. Without a price nobody knows what is spent, so a limit in
 * money would never be reached.
 */
export function whyNotBudget(budget: Budget, priced: boolean, model: string): string | null {
  if (budget.money !== null && budget.money <= 0) return "A budget is more than nothing.";
  if (budget.tokens !== null && budget.tokens <= 0) return "A budget is at least one token.";
  if (budget.money !== null && !priced)
    return `No price is known for ${model}, so a budget in dollars cannot be held. Set its price in the settings, or give a budget in tokens.`;
  return null;
}
