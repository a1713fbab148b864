import "server-only";
import { evaluateTaskName, MEASURE_EVALUATION } from "../../queue/task-names.ts";
import { newCandidateIds } from "../../repositories/candidates.ts";
import { addToEvaluation, type TaskDelta } from "../../repositories/evaluation-counts.ts";
import {
  type ClaimedEvaluationTask,
  claimEvaluationTask,
  finishEvaluationTask,
  settleAbandonedEvaluationTask,
} from "../../repositories/evaluation-tasks.ts";
import { type EvaluationTextRow, insertEvaluationTexts } from "../../repositories/evaluation-texts.ts";
import { addJob, addTaskJobs } from "../../repositories/jobs.ts";
import { type Db, database, transaction } from "../../repositories/transaction.ts";
import { holdEvaluation } from "../costs/hold-evaluations.ts";
import { askModel } from "../generation/ask-model.ts";
import { rewardModel } from "../reward/open-model.ts";
import { recentTokensFor } from "../sending/recent-tokens.ts";
import { asGenerationTask } from "./as-generation-task.ts";
import { judgeEvaluationTexts } from "./judge-texts.ts";
import { type EvaluationDesk, performAskedTask, type TaskBook } from "./perform-asked-task.ts";

/**
 * Does one task of an evaluation: the same question, guardrails, repeats and scores as in a generation run, but its
 * texts go into a table of their own and never to the review.
 */
export function performEvaluationTask(taskId: string, desk: EvaluationDesk): Promise<void> {
  return performAskedTask(taskId, BOOK, desk);
}

const BOOK: TaskBook<ClaimedEvaluationTask, EvaluationTextRow[]> = {
  claim: claimEvaluationTask,
  async ask(task, model, usage, options) {
    const asked = asGenerationTask(task);
    const texts = await askModel(asked, model, usage, options);
    const ids = await newCandidateIds(database(), texts.length);
    const [reward, tokens] = [await rewardModel(task.rewardModelId), await recentTokensFor(texts)];
    return judgeEvaluationTexts(asked, texts, ids, { model: reward, tokens });
  },
  async end(tx, task, outcome, texts) {
    if (!(await finishEvaluationTask(tx, task.id, outcome))) return null;
    if (texts) await insertEvaluationTexts(tx, task.id, texts);
    return { texts: texts?.length ?? 0 };
  },
  costOf: ({ runId }) => ({ runId }),
  count,
  abandon: (taskId) =>
    transaction(async (tx) => {
      const runId = await settleAbandonedEvaluationTask(tx, taskId);
      if (runId) await addToEvaluation(tx, runId, { cancelled: 1 });
    }),
};

async function count(tx: Db, task: ClaimedEvaluationTask, delta: TaskDelta): Promise<boolean> {
  const { id, runId, provider } = task;
  const { status, isLast } = await addToEvaluation(tx, runId, delta);
  if (isLast) await addJob(tx, { task: MEASURE_EVALUATION, payload: { runId }, key: `measure-${runId}` });
  if (status !== "running") return false;
  const ended = (delta.succeeded ?? 0) + (delta.failed ?? 0) + (delta.cancelled ?? 0) > 0;
  // Given back while the evaluation had gone on already: nobody else makes a job for it.
  if (!ended) await addTaskJobs(tx, evaluateTaskName(provider), [id]);
  return holdEvaluation(tx, { id: runId, provider });
}
