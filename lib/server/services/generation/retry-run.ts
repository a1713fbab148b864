import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { conflict, notFound } from "#core/errors/product-error.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { lockRun, moveRun } from "../../repositories/runs.ts";
import { transaction } from "../../repositories/transaction.ts";
import { whatIsSpent } from "../costs/spent-budgets.ts";
import { enqueuePlanStep } from "./plan-run.ts";

/**
 * Takes an ended run up again: what failed or was cancelled goes back to work, and only that. A worker does so step by
 * step, so that it is quick however many there are. Returns how many tasks it is about.
 */
export async function retryRun(actor: Actor, runId: string): Promise<number> {
  requirePermission(actor, "runs.start");
  return transaction(async (tx) => {
    const run = await lockRun(tx, runId);
    if (!run) throw notFound("run");
    const spent = await whatIsSpent(tx, run);
    if (spent) throw conflict(spent);
    const tasks = run.failed + run.cancelled;
    const moved =
      tasks > 0 &&
      (await moveRun(tx, runId, "planning", { finishedAt: null, planDone: false, retryBefore: new Date() }));
    if (!moved) {
      throw conflict("There is nothing to retry: the run is still going on, or all of it succeeded.");
    }
    await enqueuePlanStep(tx, runId);
    await insertAuditEvent(tx, {
      actor,
      action: "run.retry",
      nounId: runId,
      summary: `Retried ${tasks} failed or cancelled tasks of “${run.name}”`,
      after: { failed: run.failed, cancelled: run.cancelled },
    });
    return tasks;
  });
}
