import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { conflict, notFound } from "#core/errors/product-error.ts";
import { judgingHasEnded } from "#core/evaluation/judge/judging-status.ts";
import type { JudgingView } from "#core/evaluation/judge/judging-view.ts";
import { judgeTaskName } from "../../../queue/task-names.ts";
import { insertAuditEvent } from "../../../repositories/audit-events.ts";
import { addTaskJobs } from "../../../repositories/jobs.ts";
import { addToJudging } from "../../../repositories/judging-counts.ts";
import { cancelQueuedPairs, requeuePairs } from "../../../repositories/judging-pairs.ts";
import { lockJudging, moveJudging } from "../../../repositories/judgings.ts";
import { type Db, transaction } from "../../../repositories/transaction.ts";
import { whyNotToday } from "../../costs/spent-budgets.ts";

/** Stops a judging: what no worker has begun is cancelled, calls under way are broken off, what was judged stays. */
export async function cancelJudging(actor: Actor, id: string): Promise<void> {
  requirePermission(actor, "evaluations.start");
  await transaction(async (tx) => {
    const judging = await lockedJudging(tx, id);
    if (!(await moveJudging(tx, id, "cancelling")))
      throw conflict("This judging has ended already; there is nothing to cancel.");
    const cancelled = await cancelQueuedPairs(tx, id);
    await addToJudging(tx, id, { cancelled });
    await insertAuditEvent(tx, {
      actor,
      action: "evaluation.judge-cancel",
      nounId: judging.challengerId,
      summary: `Cancelled the judging by ${judging.model}`,
      after: { judgingId: id, cancelled },
    });
  });
}

/** Takes an ended judging up again: the pairs that failed or were cancelled go back to work. Returns how many. */
export async function retryJudging(actor: Actor, id: string): Promise<number> {
  requirePermission(actor, "evaluations.start");
  return transaction(async (tx) => {
    const judging = await lockedJudging(tx, id);
    const { failed, cancelled, provider, model, status, challengerId } = judging;
    if (!judgingHasEnded(status) || failed + cancelled === 0)
      throw conflict("There is nothing to retry: the judging is still going on, or all of it succeeded.");
    const spent = await whyNotToday(tx, provider);
    if (spent) throw conflict(spent);
    await moveJudging(tx, id, "running", { finishedAt: null });
    await addTaskJobs(tx, judgeTaskName(provider), await requeuePairs(tx, id));
    await addToJudging(tx, id, { failed: -failed, cancelled: -cancelled });
    await insertAuditEvent(tx, {
      actor,
      action: "evaluation.judge-retry",
      nounId: challengerId,
      summary: `Retried ${failed + cancelled} pairs of the judging by ${model}`,
      after: { judgingId: id, failed, cancelled },
    });
    return failed + cancelled;
  });
}

async function lockedJudging(tx: Db, id: string): Promise<JudgingView> {
  const judging = await lockJudging(tx, id);
  if (!judging) throw notFound("judging");
  return judging;
}
