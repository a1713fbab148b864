import "server-only";
import { reachedBudget, spentWords } from "#core/costs/budget.ts";
import { isBudgetPause } from "#core/costs/budget-pause.ts";
import { type DayStanding, dayStanding } from "../../repositories/day-budget.ts";
import { runBudget, runSpent } from "../../repositories/run-terms.ts";
import type { RunRow } from "../../repositories/runs.ts";
import type { Db } from "../../repositories/transaction.ts";

/** Why a run that a budget stopped cannot go on yet, or null. */
export async function stillSpent(db: Db, run: RunRow): Promise<string | null> {
  if (!isBudgetPause(run.pausedKind)) return null;
  const own = reachedBudget(runBudget(run), runSpent(run));
  if (own) return `${spentWords(own, runBudget(run), runSpent(run))} Raise it, and the run goes on.`;
  return dayIsSpent(await dayStanding(db));
}

/** Why no run that costs anything may begin today, or null. */
export function dayIsSpent({ budget, spent }: DayStanding): string | null {
  const reached = reachedBudget(budget, spent);
  return (
    reached &&
    `${spentWords(reached, budget, spent)} It is for all runs of today (UTC). An admin can raise it in the settings; a new day begins with all of it.`
  );
}
