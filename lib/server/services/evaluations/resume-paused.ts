import "server-only";
import { WORKER } from "#core/access/actor.ts";
import { evaluateTaskName, judgeTaskName } from "../../queue/task-names.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { lockEvaluation, moveEvaluation, pausedEvaluations } from "../../repositories/evaluation-runs.ts";
import { listQueuedEvaluationTasks } from "../../repositories/evaluation-tasks.ts";
import { addTaskJobs } from "../../repositories/jobs.ts";
import { listQueuedPairs } from "../../repositories/judging-pairs.ts";
import { lockJudging, moveJudging, pausedJudgings } from "../../repositories/judgings.ts";
import { database, transaction } from "../../repositories/transaction.ts";

const ON = { pausedBecause: null };

/** Makes the evaluations and judgings go on that the day's budget had stopped. Returns how many. */
export async function resumeEvaluations(): Promise<number> {
  let resumed = 0;
  for (const id of await pausedEvaluations(database())) resumed += (await resumeEvaluation(id)) ? 1 : 0;
  for (const id of await pausedJudgings(database())) resumed += (await resumeJudging(id)) ? 1 : 0;
  return resumed;
}

function resumeEvaluation(id: string): Promise<boolean> {
  return transaction(async (tx) => {
    const run = await lockEvaluation(tx, id);
    if (run?.status !== "paused" || !(await moveEvaluation(tx, id, "running", ON))) return false;
    await addTaskJobs(tx, evaluateTaskName(run.provider), await listQueuedEvaluationTasks(tx, id));
    const summary = `Went on with the evaluation “${run.name}”: there is more to spend`;
    await insertAuditEvent(tx, { actor: WORKER, action: "evaluation.resume", nounId: id, summary });
    return true;
  });
}

function resumeJudging(id: string): Promise<boolean> {
  return transaction(async (tx) => {
    const judging = await lockJudging(tx, id);
    if (judging?.status !== "paused" || !(await moveJudging(tx, id, "running", ON))) return false;
    await addTaskJobs(tx, judgeTaskName(judging.provider), await listQueuedPairs(tx, id));
    const summary = `Went on with the judging by ${judging.model}: there is more to spend`;
    await insertAuditEvent(tx, { actor: WORKER, action: "evaluation.resume", nounId: id, summary });
    return true;
  });
}
