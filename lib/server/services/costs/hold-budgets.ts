import "server-only";
import { WORKER } from "#core/access/actor.ts";
import { reachedBudget, roomWords, spentWords } from "#core/costs/budget.ts";
import { nextDay } from "#core/costs/budget-pause.ts";
import { RESUME_DAY } from "../../queue/task-names.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { dayStanding } from "../../repositories/day-budget.ts";
import { addJob } from "../../repositories/jobs.ts";
import type { RunStanding } from "../../repositories/run-counters.ts";
import { runBudget, runSpent } from "../../repositories/run-terms.ts";
import { lockRun } from "../../repositories/runs.ts";
import { type Db, transaction } from "../../repositories/transaction.ts";
import { standStill } from "../generation/pause-run.ts";

/**
 * Pauses those of these runs whose own budget or the day's is spent by what was just saved, in its transaction: from then
 * on no task of them is begun. What is under way ends and is counted, and is all that can go over. The day's budget is
 * asked of every run as it saves, so no run waits for another's row. Returns the ids of those that it paused.
 */
export async function holdBudgets(tx: Db, runs: readonly RunStanding[]): Promise<string[]> {
  const busy = runs.filter(({ status, provider }) => status === "running" && provider !== "composer");
  if (busy.length === 0) return [];
  const day = await dayStanding(tx);
  const ofDay = reachedBudget(day.budget, day.spent);
  const paused: string[] = [];
  for (const run of busy) {
    const own = reachedBudget(run.budget, run.spent);
    if (own) await stop(tx, run, "budget", spentWords(own, run.budget, run.spent));
    else if (ofDay) await stop(tx, run, "day-budget", spentWords(ofDay, day.budget, day.spent));
    if (own || ofDay) paused.push(run.id);
  }
  return paused;
}

/** Pauses a run whose budgets leave no room for as much as one more request of a batch. */
export async function pauseForRoom(runId: string): Promise<void> {
  await transaction(async (tx) => {
    const [run, day] = [await lockRun(tx, runId), await dayStanding(tx)];
    const own = run !== null && (run.budget ?? run.tokenBudget) !== null;
    const kind = own ? "budget" : "day-budget";
    const of = own ? { budget: runBudget(run), spent: runSpent(run) } : day;
    await stop(tx, { id: runId }, kind, roomWords(of.budget, of.spent));
  });
}

async function stop(
  tx: Db,
  { id }: { id: string },
  pausedKind: "budget" | "day-budget",
  words: string,
): Promise<void> {
  const pausedAt = new Date();
  const resumeAt = pausedKind === "day-budget" ? nextDay(pausedAt) : null;
  if (!(await standStill(tx, id, { pausedBy: null, pausedKind, pausedAt, resumeAt }))) return;
  if (resumeAt) await addJob(tx, { task: RESUME_DAY, payload: {}, key: RESUME_DAY, runAt: resumeAt });
  await insertAuditEvent(tx, {
    actor: WORKER,
    action: "run.pause",
    nounId: id,
    summary: pausedKind === "budget" ? words : `For all runs and evaluations of today: ${words}`,
    after: { kind: pausedKind },
  });
}
