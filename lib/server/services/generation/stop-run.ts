import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { conflict, notFound } from "#core/errors/product-error.ts";
import { generateTaskName } from "../../queue/task-names.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { cancelQueuedTasks, countTasks, requeueFailedTasks } from "../../repositories/generation-tasks.ts";
import { addTaskJobs } from "../../repositories/jobs.ts";
import { addToRun, lockRun, moveRun } from "../../repositories/runs.ts";
import { transaction } from "../../repositories/transaction.ts";

/** Stops a run: what no worker has begun is cancelled now, calls under way are broken off, what is done stays. */
export async function cancelRun(actor: Actor, runId: string): Promise<void> {
  requirePermission(actor, "runs.start");
  await transaction(async (tx) => {
    const run = await lockRun(tx, runId);
    if (!run) throw notFound("run");
    if (!(await moveRun(tx, runId, ["planning", "running"], { status: "cancelling" }))) {
      throw conflict("This run has ended already; there is nothing to cancel.");
    }
    const unplanned = run.tasks - (await countTasks(tx, runId));
    const cancelled = unplanned + (await cancelQueuedTasks(tx, runId));
    await addToRun(tx, runId, { cancelled });
    await insertAuditEvent(tx, {
      actor,
      action: "run.cancel",
      nounId: runId,
      summary: `Cancelled “${run.name}”`,
      after: { cancelled },
    });
  });
}

/** Puts the failed tasks of an ended run back to work, and only those. Returns how many. */
export async function retryFailed(actor: Actor, runId: string): Promise<number> {
  requirePermission(actor, "runs.start");
  return transaction(async (tx) => {
    const run = await lockRun(tx, runId);
    if (!run) throw notFound("run");
    if (
      run.failed === 0 ||
      !(await moveRun(tx, runId, ["finished", "cancelled"], { status: "running", finishedAt: null }))
    ) {
      throw conflict("There is nothing to retry: wait until the run has ended with failures.");
    }
    const taskIds = await requeueFailedTasks(tx, runId);
    await addToRun(tx, runId, { failed: -taskIds.length });
    await addTaskJobs(tx, generateTaskName(run.provider), taskIds);
    await insertAuditEvent(tx, {
      actor,
      action: "run.retry",
      nounId: runId,
      summary: `Retried ${taskIds.length} failed tasks of “${run.name}”`,
      after: { tasks: taskIds.length },
    });
    return taskIds.length;
  });
}
