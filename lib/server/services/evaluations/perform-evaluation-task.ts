import "server-only";
import { GenerationError } from "#core/generation/generation-error.ts";
import { ServerGone } from "../../llm/limits/limited-model.ts";
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
import { askModel } from "../generation/ask-model.ts";
import type { RunSignals, TaskDesk } from "../generation/perform-task.ts";
import { addUsage, noUsage, type Usage } from "../generation/usage.ts";
import { rewardModel } from "../reward/open-model.ts";
import { recentTokensFor } from "../sending/recent-tokens.ts";
import { asGenerationTask } from "./as-generation-task.ts";
import { judgeEvaluationTexts } from "./judge-texts.ts";

/** What a worker's tasks of evaluations share. */
export interface EvaluationDesk {
  modelFor: TaskDesk["modelFor"];
  aborts: Pick<RunSignals, "during">;
  isStopping: TaskDesk["isStopping"];
}

/**
 * Does one task of an evaluation: the same question, guardrails, repeats and scores as in a generation run, but its
 * texts go into a table of their own and never to the review. A task done twice changes nothing the second time.
 */
export async function performEvaluationTask(taskId: string, desk: EvaluationDesk): Promise<void> {
  const task = await claimEvaluationTask(database(), taskId);
  if (!task) return abandon(taskId);
  await desk.aborts.during(task.runId, (signal) => performClaimed(task, desk, signal));
}

async function performClaimed(
  task: ClaimedEvaluationTask,
  desk: EvaluationDesk,
  signal: AbortSignal,
): Promise<void> {
  const started = performance.now();
  const usage = noUsage();
  const elapsed = () => Math.round(performance.now() - started);
  try {
    const asked = asGenerationTask(task);
    const texts = await askModel(asked, desk.modelFor(task), usage, {
      signal,
      isWanted: () => !desk.isStopping(),
    });
    const durationMs = elapsed();
    const ids = await newCandidateIds(database(), texts.length);
    const model = await rewardModel(task.rewardModelId);
    const tokens = await recentTokensFor(texts);
    const judged = judgeEvaluationTexts(asked, texts, ids, { model, tokens });
    await transaction(async (tx) => {
      const outcome = { status: "succeeded" as const, ...counted(usage), durationMs };
      if (!(await finishEvaluationTask(tx, task.id, outcome))) return;
      await insertEvaluationTexts(tx, task.id, judged);
      await count(tx, task.runId, { succeeded: 1, texts: judged.length, ...usage });
    });
  } catch (error) {
    // The queue gives the job to another worker.
    if (error instanceof ServerGone && desk.isStopping()) throw error;
    const failure = asFailure(error);
    if (failure?.usage) addUsage(usage, failure.usage);
    if (!signal.aborted && !failure) throw error;
    await giveUp(task, usage, elapsed(), signal.aborted ? null : failure);
  }
}

/** A failure of the model, or null for a fault. A server that is away fails the task: a retry takes it up again. */
function asFailure(error: unknown): GenerationError | null {
  if (error instanceof GenerationError) return error;
  if (!(error instanceof ServerGone)) return null;
  const gone = new GenerationError("connection", error.message);
  gone.usage = error.usage;
  return gone;
}

function counted({ calls, promptTokens, completionTokens }: Usage) {
  return { calls, promptTokens, completionTokens };
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
    if (!(await finishEvaluationTask(tx, task.id, { ...outcome, ...counted(usage), durationMs }))) return;
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
