import "server-only";
import { GenerationError } from "#core/generation/generation-error.ts";
import { ServerGone } from "../../../llm/limits/limited-model.ts";
import { gathered } from "../../../queue/gathered.ts";
import { patiently } from "../../../queue/patiently.ts";
import { savedTogether } from "../../../queue/saved-together.ts";
import type { PaidTask } from "../../../repositories/paid-task.ts";
import { database, transaction } from "../../../repositories/transaction.ts";
import { addUsage, noUsage, type Usage } from "../../generation/usage.ts";
import { saveAsked } from "./save-asked.ts";
import type { AskedEnd, AskedResult, EvaluationDesk, TaskBook } from "./task-book.ts";

/** Tasks that are taken in one statement. */
const MOST_AT_ONCE = 200;

/**
 * Returns what does one task from claim to what is saved of it. As in a run, tasks that are asked for at the same time are
 * taken together, those that end at about the same time are saved in one transaction with what they used, and a database
 * that is away is waited for. A task done twice changes nothing the second time. Failures of the model end in the task's
 * row; only faults are thrown.
 */
export function askedTasks<T extends PaidTask, R>(
  book: TaskBook<T, R>,
  desk: EvaluationDesk,
): (taskId: string) => Promise<void> {
  const take = gathered((taskIds: string[]) => patiently(() => takeAll(taskIds, book), desk.gone), {
    most: MOST_AT_ONCE,
    delayMs: 0,
  });
  const save = savedTogether(async (results: AskedResult<T, R>[]) => {
    desk.aborts.hold(await transaction((tx) => saveAsked(tx, results, book)));
  }, desk.gone);
  return async (taskId) => {
    const task = await take(taskId);
    if (!task) return;
    await desk.aborts.during(task.runId, async (signal) => {
      const started = performance.now();
      const usage = noUsage();
      const end = await endOf(task, book, desk, usage, signal);
      await save({ task, end, usage, durationMs: Math.round(performance.now() - started) });
    });
  };
}

async function takeAll<T extends PaidTask, R>(
  taskIds: string[],
  book: TaskBook<T, R>,
): Promise<(T | null)[]> {
  const taken = new Map((await book.claim(database(), taskIds)).map((task) => [task.id, task]));
  const left = taskIds.filter((id) => !taken.has(id));
  if (left.length > 0) await transaction((tx) => book.abandon(tx, left));
  return taskIds.map((id) => taken.get(id) ?? null);
}

async function endOf<T extends PaidTask, R>(
  task: T,
  book: TaskBook<T, R>,
  desk: EvaluationDesk,
  usage: Usage,
  signal: AbortSignal,
): Promise<AskedEnd<R>> {
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
