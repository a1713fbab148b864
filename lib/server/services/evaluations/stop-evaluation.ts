import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { conflict, notFound } from "#core/errors/product-error.ts";
import { evaluateTaskName, MEASURE_EVALUATION } from "../../queue/task-names.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { addToEvaluation } from "../../repositories/evaluation-counts.ts";
import { lockEvaluation, moveEvaluation } from "../../repositories/evaluation-runs.ts";
import { cancelQueuedEvaluationTasks, requeueEvaluationTasks } from "../../repositories/evaluation-tasks.ts";
import { addJob, addTaskJobs } from "../../repositories/jobs.ts";
import { transaction } from "../../repositories/transaction.ts";
import { whyNotToday } from "../costs/spent-budgets.ts";

/** Stops an evaluation: what no worker has begun is cancelled now, calls under way are broken off, what is done stays. */
export async function cancelEvaluation(actor: Actor, runId: string): Promise<void> {
  requirePermission(actor, "evaluations.start");
  await transaction(async (tx) => {
    const run = await lockEvaluation(tx, runId);
    if (!run) throw notFound("evaluation");
    if (!(await moveEvaluation(tx, runId, "cancelling")))
      throw conflict("This evaluation has ended already; there is nothing to cancel.");
    const cancelled = await cancelQueuedEvaluationTasks(tx, runId);
    await addToEvaluation(tx, runId, { cancelled });
    await insertAuditEvent(tx, {
      actor,
      action: "evaluation.cancel",
      nounId: runId,
      summary: `Cancelled the evaluation “${run.name}”`,
      after: { cancelled },
    });
  });
}

/**
 * Takes an ended evaluation up again: what failed or was cancelled goes back to work, and where only the measuring
 * failed, that. Its report is made anew at the end. Returns how many tasks go back.
 */
export async function retryEvaluation(actor: Actor, runId: string): Promise<number> {
  requirePermission(actor, "evaluations.start");
  return transaction(async (tx) => {
    const run = await lockEvaluation(tx, runId);
    if (!run) throw notFound("evaluation");
    const ended = ["finished", "cancelled", "failed"].includes(run.status);
    const tasks = run.failed + run.cancelled;
    if (!ended || (tasks === 0 && run.status !== "failed"))
      throw conflict("There is nothing to retry: the evaluation is still going on, or all of it succeeded.");
    if (tasks > 0) {
      const spent = await whyNotToday(tx, run.provider);
      if (spent) throw conflict(spent);
      await moveEvaluation(tx, runId, "running", { report: null, error: null, finishedAt: null });
      const taskIds = await requeueEvaluationTasks(tx, runId);
      await addTaskJobs(tx, evaluateTaskName(run.provider), taskIds);
      await addToEvaluation(tx, runId, { failed: -run.failed, cancelled: -run.cancelled });
    } else {
      await moveEvaluation(tx, runId, "measuring", { error: null, finishedAt: null });
      await addJob(tx, { task: MEASURE_EVALUATION, payload: { runId }, key: `measure-${runId}` });
    }
    await insertAuditEvent(tx, {
      actor,
      action: "evaluation.retry",
      nounId: runId,
      summary: `Retried ${tasks} failed or cancelled tasks of the evaluation “${run.name}”`,
      after: { failed: run.failed, cancelled: run.cancelled },
    });
    return tasks;
  });
}
