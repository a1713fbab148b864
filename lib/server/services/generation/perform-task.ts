import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { GenerationError } from "#core/generation/generation-error.ts";
import type { LanguageModel } from "../../llm/language-model.ts";
import { ServerGone } from "../../llm/limits/limited-model.ts";
import { observedTask } from "../../observe/observed-task.ts";
import { patiently } from "../../queue/patiently.ts";
import type { ClaimedTask } from "../../repositories/task-claims.ts";
import { recentRewardModel } from "../reward/active-model.ts";
import { recentTokensFor } from "../sending/recent-tokens.ts";
import { askModel } from "./ask-model.ts";
import { judgeTexts } from "./judge-texts.ts";
import type { SaveResult } from "./saving/result-writer.ts";
import type { TaskEnd, TaskResult } from "./saving/task-result.ts";
import type { TakeTask } from "./task-claims.ts";
import { addUsage, noUsage, type Usage } from "./usage.ts";

/** What a worker's tasks share. */
export interface TaskDesk {
  take: TakeTask;
  save: SaveResult;
  modelFor(task: Pick<ClaimedTask, "provider" | "model" | "useCache">): LanguageModel;
  aborts: RunSignals;
  /** Whether the worker is to stop: then only calls under way are waited for, and the other tasks are put back. */
  isStopping(): boolean;
}

/** Gives each run's work a signal that fires when the run is cancelled, and tells whether it was paused. */
export interface RunSignals {
  isHeld(runId: string): boolean;
  during<T>(runId: string, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
}

/**
 * Does one task from claim to saved candidates. What it came to is saved in one transaction that is guarded by the
 * task's status (see saveResults): a task done twice changes nothing the second time. Expected failures of the model end
 * in the task's row; only faults are thrown.
 */
export async function performTask(taskId: string, desk: TaskDesk): Promise<void> {
  const task = await desk.take(taskId);
  if (!task) return;
  await observedTask(task, () =>
    desk.aborts.during(task.runId, async (signal) => desk.save(await resultOf(task, desk, signal))),
  );
}

async function resultOf(task: ClaimedTask, desk: TaskDesk, cancelled: AbortSignal): Promise<TaskResult> {
  const started = performance.now();
  const usage = noUsage();
  const end = await endOf(task, desk, usage, cancelled);
  return { task, usage, durationMs: performance.now() - started, end };
}

async function endOf(
  task: ClaimedTask,
  desk: TaskDesk,
  usage: Usage,
  cancelled: AbortSignal,
): Promise<TaskEnd> {
  try {
    const texts = await askModel(task, desk.modelFor(task), usage, {
      signal: cancelled,
      isWanted: () => !desk.isStopping() && !desk.aborts.isHeld(task.runId),
    });
    // Other answers that have come in make their next calls first; judging can wait for a turn.
    await nextTurn();
    const scoredWith = await patiently(recentRewardModel, cancelled);
    const tokens = await patiently(() => recentTokensFor(texts), cancelled);
    return { status: "succeeded", texts: judgeTexts(task, texts, scoredWith, tokens), scoredWith };
  } catch (error) {
    if ((error instanceof GenerationError || error instanceof ServerGone) && error.usage)
      addUsage(usage, error.usage);
    if (cancelled.aborted) return { status: "cancelled" };
    if (error instanceof ServerGone) return { status: "queued" };
    if (error instanceof GenerationError) return { status: "failed", error };
    throw error;
  }
}
