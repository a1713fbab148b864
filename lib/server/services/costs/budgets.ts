import "server-only";
import { type Actor, requirePermission, WORKER } from "#core/access/actor.ts";
import { type Budget, reachedBudget, spentWords, whyNotBudget } from "#core/costs/budget.ts";
import { conflict, notFound, ProductError } from "#core/errors/product-error.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { type DayStanding, dayStanding, updateDayBudget } from "../../repositories/day-budget.ts";
import { runBudget, runPrice, runSpent } from "../../repositories/run-terms.ts";
import { lockRun, pausedRuns, setRunBudget } from "../../repositories/runs.ts";
import { database, transaction } from "../../repositories/transaction.ts";
import { lockWorkspace } from "../../repositories/workspace.ts";
import { resumeEvaluations } from "../evaluations/resume-paused.ts";
import { goOn } from "../generation/pause-run.ts";
import { dayIsSpent } from "./spent-budgets.ts";

/** Runs that the day's budget stopped and that go on in one transaction. */
const MOST_AT_ONCE = 50;

/**
 * Changes what a run may cost. One that its budget had stopped goes on where there is more to spend now. Throws `invalid`
 * where the budget cannot be held or is spent already.
 */
export async function changeRunBudget(actor: Actor, runId: string, budget: Budget): Promise<void> {
  requirePermission(actor, "runs.start");
  await transaction(async (tx) => {
    const run = await lockRun(tx, runId);
    if (!run) throw notFound("run");
    if (run.finishedAt && run.failed + run.cancelled === 0)
      throw conflict("All of this run is done; its budget does not matter any more.");
    const refusal = whyNotBudget(budget, runPrice(run) !== null, run.model);
    if (refusal) throw new ProductError("invalid", refusal);
    const reached = reachedBudget(budget, runSpent(run));
    if (reached)
      throw new ProductError(
        "invalid",
        `${spentWords(reached, budget, runSpent(run))} Give it more than that.`,
      );
    await setRunBudget(tx, runId, budget);
    await insertAuditEvent(tx, {
      actor,
      action: "run.budget",
      nounId: runId,
      summary: `Changed the budget of “${run.name}”`,
      before: { ...runBudget(run) },
      after: { ...budget },
    });
    if (run.pausedKind === "budget") await goOn(tx, run);
  });
}

/** The day's budget and what of it is spent. */
export function readDayBudget(actor: Actor): Promise<DayStanding> {
  requirePermission(actor, "runs.read");
  return dayStanding(database());
}

/** Sets what all runs and evaluations of a day may cost; what the old one had stopped goes on where there is more to spend. */
export async function setDayBudget(actor: Actor, budget: Budget): Promise<void> {
  requirePermission(actor, "settings.manage");
  await transaction(async (tx) => {
    await lockWorkspace(tx);
    const before = (await dayStanding(tx)).budget;
    await updateDayBudget(tx, budget);
    await insertAuditEvent(tx, {
      actor,
      action: "workspace.change",
      nounId: "1",
      summary: "Changed what all runs and evaluations of a day may cost",
      before: { ...before },
      after: { ...budget },
    });
  });
  await resumeDay();
}

/** Makes go on what the day's budget had stopped, where there is more to spend now. Returns how many. */
export async function resumeDay(): Promise<number> {
  if (dayIsSpent(await dayStanding(database()))) return 0;
  let resumed = await resumeEvaluations();
  for (;;) {
    const ids = await pausedRuns(database(), "day-budget", MOST_AT_ONCE);
    for (const id of ids) resumed += (await resumeOne(id)) ? 1 : 0;
    if (ids.length < MOST_AT_ONCE) return resumed;
  }
}

function resumeOne(id: string): Promise<boolean> {
  return transaction(async (tx) => {
    const run = await lockRun(tx, id);
    if (run?.pausedKind !== "day-budget" || !(await goOn(tx, run))) return false;
    await insertAuditEvent(tx, {
      actor: WORKER,
      action: "run.resume",
      nounId: id,
      summary: `Went on with “${run.name}”: there is more to spend`,
    });
    return true;
  });
}
