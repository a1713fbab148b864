import "server-only";
import { WORKER } from "#core/access/actor.ts";
import { nextDay } from "#core/costs/budget-pause.ts";
import { RESUME_DAY } from "../../queue/task-names.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { moveEvaluation } from "../../repositories/evaluation-runs.ts";
import { addJob } from "../../repositories/jobs.ts";
import { moveJudging } from "../../repositories/judgings.ts";
import type { Db } from "../../repositories/transaction.ts";
import { whyNotToday } from "./spent-budgets.ts";

interface Spender {
  id: string;
  provider: string;
}

/**
 * Lets an evaluation wait where the day's budget is spent by what was just saved, in its transaction: no task of it is
 * begun from then on, those under way end and are counted. It goes on by itself on the next day. True where it waits now.
 */
export function holdEvaluation(tx: Db, evaluation: Spender): Promise<boolean> {
  return hold(tx, evaluation, (pausedBecause) =>
    moveEvaluation(tx, evaluation.id, "paused", { pausedBecause }),
  );
}

/** As `holdEvaluation`, for a judging. */
export function holdJudging(tx: Db, judging: Spender): Promise<boolean> {
  return hold(tx, judging, (pausedBecause) => moveJudging(tx, judging.id, "paused", { pausedBecause }));
}

async function hold(
  tx: Db,
  { id, provider }: Spender,
  pause: (because: string) => Promise<boolean>,
): Promise<boolean> {
  const spent = await whyNotToday(tx, provider);
  if (!spent || !(await pause(spent))) return false;
  await addJob(tx, { task: RESUME_DAY, payload: {}, key: RESUME_DAY, runAt: nextDay(new Date()) });
  await insertAuditEvent(tx, { actor: WORKER, action: "evaluation.pause", nounId: id, summary: spent });
  return true;
}
