import "server-only";
import type { GenerationError } from "#core/generation/generation-error.ts";
import type { RewardModel } from "#core/reward/reward-model.ts";
import type { ClaimedTask } from "../../../repositories/task-claims.ts";
import type { JudgedText } from "../judge-texts.ts";
import type { Usage } from "../usage.ts";

/** How the work on one task ended, and what it used of the model: all that is to be saved of it. */
export interface TaskResult {
  task: ClaimedTask;
  usage: Usage;
  durationMs: number;
  end: TaskEnd;
}

export type TaskEnd =
  | { status: "succeeded"; texts: JudgedText[]; scoredWith: RewardModel }
  | { status: "failed"; error: GenerationError }
  | { status: "cancelled" }
  /** Put back: it will be done when its run goes on. */
  | { status: "queued" };

export type Succeeded = TaskResult & { end: Extract<TaskEnd, { status: "succeeded" }> };

export function isSucceeded(result: TaskResult): result is Succeeded {
  return result.end.status === "succeeded";
}
