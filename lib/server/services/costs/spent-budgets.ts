import "server-only";
import { reachedBudget, spentWords } from "#core/costs/budget.ts";
import { type DayStanding, dayStanding } from "../../repositories/day-budget.ts";
import { runBudget, runSpent } from "../../repositories/run-terms.ts";
import type { RunRow } from "../../repositories/runs.ts";
import type { Db } from "../../repositories/transaction.ts";

const COMPOSER = "composer";

/** Why a run cannot go on, or be taken up again: a budget is spent. Null where none is; the composer spends none. */
export async function whatIsSpent(db: Db, run: RunRow): Promise<string | null> {
  if (run.provider === COMPOSER) return null;
  const own = reachedBudget(runBudget(run), runSpent(run));
  if (own) return `${spentWords(own, runBudget(run), runSpent(run))} Raise it first.`;
  return whyNotToday(db, run.provider);
}

/** Why nothing that asks this provider may begin or go on today: the day's budget is spent. Null where it may. */
export async function whyNotToday(db: Db, provider: string): Promise<string | null> {
  return provider === COMPOSER ? null : dayIsSpent(await dayStanding(db));
}

/** Why no run that costs anything may begin today, or null. */
export function dayIsSpent({ budget, spent }: DayStanding): string | null {
  const reached = reachedBudget(budget, spent);
  return (
    reached &&
    `${spentWords(reached, budget, spent)} It is for all runs and evaluations of today (UTC). An admin can raise it in the settings; a new day begins with all of it.`
  );
}
