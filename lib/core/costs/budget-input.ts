import type { BudgetKind } from "./budget.ts";
import { parseDollars } from "./money.ts";

export type ReadBudget = { value: number | null; error: null } | { value: null; error: string };

/** A budget as it is typed: dollars (in micro-dollars then) or tokens; empty for none. */
export function readBudget(typed: string, kind: BudgetKind): ReadBudget {
  if (typed.trim() === "") return { value: null, error: null };
  const value = kind === "money" ? parseDollars(typed) : parseTokens(typed);
  if (value === null)
    return {
      value,
      error:
        kind === "money"
          ? "An amount in dollars, such as 5 or 0.25"
          : "A whole number of tokens, such as 500000",
    };
  return value > 0 ? { value, error: null } : { value: null, error: "A budget is more than nothing" };
}

function parseTokens(typed: string): number | null {
  const digits = typed.trim().replaceAll(/[,_ ]/g, "");
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}
