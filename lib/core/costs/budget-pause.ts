/** How a run that a budget stopped is marked (the kind of its pause): by its own, or by the day's for all runs and evaluations. */
export const BUDGET_PAUSES = ["budget", "day-budget"] as const;
export type BudgetPause = (typeof BUDGET_PAUSES)[number];

export function isBudgetPause(kind: string | null | undefined): kind is BudgetPause {
  return (BUDGET_PAUSES as readonly (string | null | undefined)[]).includes(kind);
}

/** Midnight (UTC) after a moment: the day's budget begins anew. */
export function nextDay(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1));
}
