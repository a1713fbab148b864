import "server-only";
import { GenerationError } from "#core/generation/generation-error.ts";
import type { LanguageModel } from "../../llm/language-model.ts";
import { MEASURE_EVALUATION } from "../../queue/task-names.ts";
import { newCandidateIds } from "../../repositories/candidates.ts";
import { addToEvaluation, type EvaluationDelta } from "../../repositories/evaluation-runs.ts";
import {
  type ClaimedEvaluationTask,
  cancelAbandonedEvaluationTask,
  claimEvaluationTask,
  finishEvaluationTask,
} from "../../repositories/evaluation-tasks.ts";
import { insertEvaluationTexts } from "../../repositories/evaluation-texts.ts";
import { addJob } from "../../repositories/jobs.ts";
import { type Db, database, transaction } from "../../repositories/transaction.ts";
import type { RunSignals } from "../generation/perform-task.ts";
import { addUsage, noUsage, type Usage } from "../generation/usage.ts";
import { rewardModel } from "../reward/open-model.ts";
import { askForTexts } from "./ask-for-texts.ts";
import { judgeEvaluationTexts } from "./judge-texts.ts";

/**
 * Does one task of an evaluation: the same question, guardrails, repeats and scores as in a generation run, but its
 * texts go into a table of their own and never to the review. A task done twice changes nothing the second time.
 */
export async function performEvaluationTask(
  taskId: string,
  modelFor: (task: ClaimedEvaluationTask) => LanguageModel,
  aborts: RunSignals,
): Promise<void> {
  const task = await claimEvaluationTask(database(), taskId);
  if (!task) return abandon(taskId);
  await aborts.during(task.runId, (signal) => performClaimed(task, modelFor, signal));
}

async function performClaimed(
  task: ClaimedEvaluationTask,
  modelFor: (task: ClaimedEvaluationTask) => LanguageModel,
  aborted: AbortSignal,
): Promise<void> {
  const started = performance.now();
  const usage = noUsage();
  const elapsed = () => Math.round(performance.now() - started);
  try {
    const texts = await askForTexts(task, modelFor(task), usage, aborted);
    const durationMs = elapsed();
    const ids = await newCandidateIds(database(), texts.length);
    const judged = judgeEvaluationTexts(task, texts, ids, await rewardModel(task.rewardModelId));
    await transaction(async (tx) => {
      if (!(await finishEvaluationTask(tx, task.id, { status: "succeeded", ...usage, durationMs }))) return;
      await insertEvaluationTexts(tx, task.id, judged);
      await count(tx, task.runId, { succeeded: 1, texts: judged.length, ...usage });
    });
  } catch (error) {
    if (error instanceof GenerationError && error.usage) addUsage(usage, error.usage);
    if (!aborted.aborted && !(error instanceof GenerationError)) throw error;
    await giveUp(task, usage, elapsed(), aborted.aborted ? null : (error as GenerationError));
  }
}

async function giveUp(
  task: ClaimedEvaluationTask,
  usage: Usage,
  durationMs: number,
  error: GenerationError | null,
): Promise<void> {
  const outcome = error
    ? { status: "failed" as const, errorKind: error.kind, errorMessage: error.message.slice(0, 500) }
    : { status: "cancelled" as const };
  await transaction(async (tx) => {
    if (!(await finishEvaluationTask(tx, task.id, { ...outcome, ...usage, durationMs }))) return;
    await count(tx, task.runId, { ...(error ? { failed: 1 } : { cancelled: 1 }), ...usage });
  });
}

async function abandon(taskId: string): Promise<void> {
  await transaction(async (tx) => {
    const runId = await cancelAbandonedEvaluationTask(tx, taskId);
    if (runId) await count(tx, runId, { cancelled: 1 });
  });
}

/** Last in its transaction, because it locks the evaluation's row, which all its tasks share. */
async function count(tx: Db, runId: string, delta: EvaluationDelta): Promise<void> {
  const isLast = await addToEvaluation(tx, runId, delta);
  if (isLast) await addJob(tx, { task: MEASURE_EVALUATION, payload: { runId }, key: `measure-${runId}` });
}
