import "server-only";
import type { GenerationError } from "#core/generation/generation-error.ts";
import type { AskOptions, LanguageModel } from "../../../llm/language-model.ts";
import type { EndedTask } from "../../../repositories/ended-task.ts";
import type { EvaluationTaskCost } from "../../../repositories/evaluation-costs.ts";
import type { TaskDelta } from "../../../repositories/evaluation-counts.ts";
import type { PaidTask } from "../../../repositories/paid-task.ts";
import type { Db } from "../../../repositories/transaction.ts";
import type { TaskDesk } from "../../generation/perform-task.ts";
import type { Usage } from "../../generation/usage.ts";

/** What a worker's tasks of evaluations, or of judgings, share. */
export interface EvaluationDesk {
  modelFor: TaskDesk["modelFor"];
  aborts: TaskDesk["aborts"] & { hold(runIds: readonly string[]): void };
  isStopping: TaskDesk["isStopping"];
  /** Fires when the worker does not wait for the database any more. */
  gone: AbortSignal;
}

/** How the work on a task ended. */
export type AskedEnd<R> =
  | { status: "succeeded"; result: R }
  | { status: "failed"; error: GenerationError }
  | { status: "cancelled" }
  /** Put back: it will be done when its evaluation goes on. */
  | { status: "queued" };

/** A task that was done, with what it used of the model. */
export interface AskedResult<T extends PaidTask, R> {
  task: T;
  end: AskedEnd<R>;
  usage: Usage;
  durationMs: number;
}

/** How tasks of one kind are taken, asked and written down: always several together. */
export interface TaskBook<T extends PaidTask, R> {
  /** Those that there is nothing to do for do not come back. */
  claim(db: Db, taskIds: readonly string[]): Promise<T[]>;
  /** Tasks that cannot be claimed: they have ended, or their worker died and they are not wanted now. */
  abandon(tx: Db, taskIds: readonly string[]): Promise<void>;
  ask(task: T, model: LanguageModel, usage: Usage, options: AskOptions): Promise<R>;
  /** Ends tasks, or gives them back, and keeps their results; returns the ids of those that had not ended already. */
  end(tx: Db, ended: readonly { task: T; row: EndedTask; result: R | null }[]): Promise<ReadonlySet<string>>;
  costOf(task: T): EvaluationTaskCost["of"];
  /** What a result adds beside usage and status. */
  more(result: R): TaskDelta;
  /**
   * Adds what tasks of one evaluation came to; `putBack` are those that wait again. Last, because it locks a row that
   * all the tasks share. True where the day's budget made them all wait.
   */
  count(tx: Db, run: { id: string; provider: string }, delta: TaskDelta, putBack: string[]): Promise<boolean>;
}
