import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { conflict, notFound } from "#core/errors/product-error.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { cancelQueuedTasks, countRunningTasks } from "../../repositories/generation-tasks.ts";
import { deleteTaskJobs } from "../../repositories/jobs.ts";
import { addToRun } from "../../repositories/run-counters.ts";
import { lockRun, moveRun } from "../../repositories/runs.ts";
import { transaction } from "../../repositories/transaction.ts";
import { enqueueBatchWork } from "./batches/batch-work.ts";
import { NO_PAUSE } from "./pause-run.ts";

/** Stops a run: what no worker has begun is cancelled now, calls under way are broken off, what is done stays. */
export async function cancelRun(actor: Actor, runId: string): Promise<void> {
  requirePermission(actor, "runs.start");
  await transaction(async (tx) => {
    const run = await lockRun(tx, runId);
    if (!run) throw notFound("run");
    if (!(await moveRun(tx, runId, "cancelling", NO_PAUSE))) {
      throw conflict("This run has ended already; there is nothing to cancel.");
    }
    const queued = await cancelQueuedTasks(tx, runId);
    await deleteTaskJobs(tx, runId, "cancelled");
    // What is not counted as ended and not at work was queued, or not planned yet.
    const { tasks, succeeded, failed } = run;
    const cancelled = tasks - succeeded - failed - run.cancelled - (await countRunningTasks(tx, runId));
    await addToRun(tx, runId, { cancelled, open: -queued });
    if (run.mode === "batch") await enqueueBatchWork(tx, run);
    await insertAuditEvent(tx, {
      actor,
      action: "run.cancel",
      nounId: runId,
      summary: `Cancelled “${run.name}”`,
      after: { cancelled },
    });
  });
}
