import "server-only";
import type { NotificationText } from "#core/candidates/candidate.ts";
import { parseAnswer } from "#core/generation/answer-schema.ts";
import { GenerationError } from "#core/generation/generation-error.ts";
import { compilePrompt } from "#core/prompts/compile-prompt.ts";
import type { LanguageModel } from "../../llm/language-model.ts";
import {
  type ClaimedTask,
  cancelAbandonedTask,
  claimTask,
  finishTask,
} from "../../repositories/generation-tasks.ts";
import { addToRun } from "../../repositories/runs.ts";
import { database, transaction } from "../../repositories/transaction.ts";
import { activeRewardModel } from "../reward/active-model.ts";
import { judgeTexts, saveCandidates } from "./save-candidates.ts";
import { addUsage, noUsage, type Usage } from "./usage.ts";

/** How often a malformed answer is asked for again. A model that fails three times will fail a fourth. */
const MAX_ASKS = 3;

/**
 * Does one task from claim to saved candidates. Candidates, usage, status and the run's counters are written in one
 * transaction that is guarded by the task's status: a task done twice changes nothing the second time.
 * Expected failures of the model end in the task's row; only faults (such as a lost database) are thrown.
 */
export async function performTask(
  taskId: string,
  modelFor: (task: ClaimedTask) => LanguageModel,
  aborts: RunSignals,
): Promise<void> {
  const task = await claimTask(database(), taskId);
  if (!task) return abandonTask(taskId);
  await aborts.during(task.runId, (signal) => performClaimed(task, modelFor, signal));
}

/** Gives each run's work a signal that fires when the run is cancelled. */
export interface RunSignals {
  during<T>(runId: string, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
}

async function performClaimed(
  task: ClaimedTask,
  modelFor: (task: ClaimedTask) => LanguageModel,
  aborted: AbortSignal,
): Promise<void> {
  const started = performance.now();
  const usage = noUsage();
  try {
    const texts = await askModel(task, modelFor(task), usage, aborted);
    const reward = await activeRewardModel();
    const judged = judgeTexts(task, texts, reward);
    await transaction(async (tx) => {
      const outcome = {
        status: "succeeded" as const,
        ...usage,
        durationMs: Math.round(performance.now() - started),
      };
      if (!(await finishTask(tx, task.id, outcome))) return;
      const saved = await saveCandidates(tx, task, judged, reward);
      // Last, because it locks the run's row, which all its tasks share.
      await addToRun(tx, task.runId, { succeeded: 1, ...saved, ...usage });
    });
  } catch (error) {
    const cancelled = aborted.aborted;
    if (error instanceof GenerationError && error.usage) addUsage(usage, error.usage);
    if (!cancelled && !(error instanceof GenerationError)) throw error;
    await giveUp(
      task,
      usage,
      Math.round(performance.now() - started),
      cancelled ? null : (error as GenerationError),
    );
  }
}

async function askModel(
  task: ClaimedTask,
  model: LanguageModel,
  usage: Usage,
  signal: AbortSignal,
): Promise<NotificationText[]> {
  const { item, category, prompt } = task;
  const { system, user } = compilePrompt({
    item,
    category,
    content: prompt.content,
    candidates: task.candidatesPerPair,
  });
  let failure = new GenerationError("malformed", "The model gave no answer that could be read");
  for (let ask = 0; ask < MAX_ASKS; ask++) {
    const answer = await model.generate(
      {
        system,
        user,
        temperature: prompt.content.temperature,
        candidates: task.candidatesPerPair,
        item,
        categoryKey: category.key,
        constraints: prompt.content.constraints,
      },
      { signal },
    );
    addUsage(usage, answer);
    const parsed = parseAnswer(answer.text, task.candidatesPerPair);
    if (parsed.ok) return parsed.candidates;
    failure = new GenerationError(parsed.kind, parsed.message);
  }
  throw failure;
}

async function giveUp(
  task: ClaimedTask,
  usage: Usage,
  durationMs: number,
  error: GenerationError | null,
): Promise<void> {
  await transaction(async (tx) => {
    const outcome = error
      ? { status: "failed" as const, errorKind: error.kind, errorMessage: error.message.slice(0, 500) }
      : { status: "cancelled" as const };
    if (!(await finishTask(tx, task.id, { ...outcome, ...usage, durationMs }))) return;
    await addToRun(tx, task.runId, { ...(error ? { failed: 1 } : { cancelled: 1 }), ...usage });
  });
}

/** A task whose run is being cancelled, left running by a worker that died: it is cancelled, and counted. */
async function abandonTask(taskId: string): Promise<void> {
  await transaction(async (tx) => {
    const runId = await cancelAbandonedTask(tx, taskId);
    if (runId) await addToRun(tx, runId, { cancelled: 1 });
  });
}
