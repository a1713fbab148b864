import "server-only";
import { tokenCost } from "#core/costs/token-price.ts";
import { GenerationError } from "#core/generation/generation-error.ts";
import type { AskOptions, LanguageModel } from "../../llm/language-model.ts";
import { ServerGone } from "../../llm/limits/limited-model.ts";
import { addEvaluationCost, type EvaluationTaskCost } from "../../repositories/evaluation-costs.ts";
import type { TaskDelta } from "../../repositories/evaluation-counts.ts";
import type { TaskOutcome } from "../../repositories/evaluation-tasks.ts";
import type { PaidTask } from "../../repositories/paid-task.ts";
import { runPrice } from "../../repositories/run-terms.ts";
import { type Db, database, transaction } from "../../repositories/transaction.ts";
import type { TaskDesk } from "../generation/perform-task.ts";
import { addUsage, noUsage, type Usage } from "../generation/usage.ts";

/** What a worker's tasks of evaluations, or of judgings, share. */
export interface EvaluationDesk {
  modelFor: TaskDesk["modelFor"];
  aborts: TaskDesk["aborts"] & { hold(runIds: readonly string[]): void };
  isStopping: TaskDesk["isStopping"];
}

/** How tasks of one kind are taken, asked and written down. */
export interface TaskBook<T extends PaidTask, R> {
  claim(db: Db, taskId: string): Promise<T | null>;
  /** A task that cannot be claimed: it has ended, or its worker died and it is not wanted now. */
  abandon(taskId: string): Promise<void>;
  ask(task: T, model: LanguageModel, usage: Usage, options: AskOptions): Promise<R>;
  /** Ends the task, or gives it back, and keeps its result; what more it adds, null where it was ended already. */
  end(tx: Db, task: T, outcome: TaskOutcome, result: R | null): Promise<TaskDelta | null>;
  costOf(task: T): EvaluationTaskCost["of"];
  /** Last, because it locks a row that all the tasks share. True where the day's budget made them all wait. */
  count(tx: Db, task: T, delta: TaskDelta): Promise<boolean>;
}

type End<R> =
  | { status: "succeeded"; result: R }
  | { status: "failed"; error: GenerationError }
  | { status: "cancelled" | "queued" };

/**
 * Does one task from claim to what is saved of it, in one transaction with what it used. A task done twice changes
 * nothing the second time. Failures of the model end in the task's row; only faults are thrown.
 */
export async function performAskedTask<T extends PaidTask, R>(
  taskId: string,
  book: TaskBook<T, R>,
  desk: EvaluationDesk,
): Promise<void> {
  const task = await book.claim(database(), taskId);
  if (!task) return book.abandon(taskId);
  await desk.aborts.during(task.runId, async (signal) => {
    const started = performance.now();
    const usage = noUsage();
    const end = await endOf(task, book, desk, usage, signal);
    const durationMs = Math.round(performance.now() - started);
    const nowPaused = await transaction((tx) => save(tx, task, book, { end, usage, durationMs }));
    if (nowPaused) desk.aborts.hold([task.runId]);
  });
}

async function endOf<T extends PaidTask, R>(
  task: T,
  book: TaskBook<T, R>,
  desk: EvaluationDesk,
  usage: Usage,
  signal: AbortSignal,
): Promise<End<R>> {
  const isHeld = () => desk.isStopping() || desk.aborts.isHeld(task.runId);
  try {
    const options = { signal, isWanted: () => !isHeld() };
    return { status: "succeeded", result: await book.ask(task, desk.modelFor(task), usage, options) };
  } catch (error) {
    if ((error instanceof GenerationError || error instanceof ServerGone) && error.usage)
      addUsage(usage, error.usage);
    if (signal.aborted) return { status: "cancelled" };
    if (error instanceof GenerationError) return { status: "failed", error };
    if (!(error instanceof ServerGone)) throw error;
    // Not asked because it waits; a server that is away fails the task, and a retry takes it up again.
    if (isHeld()) return { status: "queued" };
    return { status: "failed", error: new GenerationError("connection", error.message) };
  }
}

async function save<T extends PaidTask, R>(
  tx: Db,
  task: T,
  book: TaskBook<T, R>,
  { end, usage, durationMs }: { end: End<R>; usage: Usage; durationMs: number },
): Promise<boolean> {
  const { calls, promptTokens, completionTokens } = usage;
  const error = end.status === "failed" && {
    errorKind: end.error.kind,
    errorMessage: end.error.message.slice(0, 500),
  };
  const outcome = { status: end.status, ...error, calls, promptTokens, completionTokens, durationMs };
  const more = await book.end(tx, task, outcome, end.status === "succeeded" ? end.result : null);
  if (!more) return false;
  const price = runPrice({ ...task, pricePercent: 100 });
  const cost = price ? tokenCost(usage, price) : 0;
  await addEvaluationCost(tx, {
    ...usage,
    of: book.costOf(task),
    categoryId: task.category.id,
    tasks: end.status === "succeeded" || end.status === "failed" ? 1 : 0,
    cost,
  });
  return book.count(tx, task, {
    ...usage,
    cost,
    ...more,
    ...(end.status !== "queued" && { [end.status]: 1 }),
  });
}
