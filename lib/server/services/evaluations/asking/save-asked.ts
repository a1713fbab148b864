import "server-only";
import { tokenCost } from "#core/costs/token-price.ts";
import type { EndedTask } from "../../../repositories/ended-task.ts";
import { addEvaluationCost } from "../../../repositories/evaluation-costs.ts";
import { sumOfTasks, type TaskDelta } from "../../../repositories/evaluation-counts.ts";
import type { PaidTask } from "../../../repositories/paid-task.ts";
import { runPrice } from "../../../repositories/run-terms.ts";
import type { Db } from "../../../repositories/transaction.ts";
import type { AskedResult, TaskBook } from "./task-book.ts";

/**
 * Saves what some tasks came to, in the caller's transaction: their rows and results, what they cost, and the counters of
 * their evaluations, each once however many tasks there are. One that was saved before changes nothing. Returns the
 * evaluations that wait now, because the day's budget is spent.
 */
export async function saveAsked<T extends PaidTask, R>(
  tx: Db,
  results: readonly AskedResult<T, R>[],
  book: TaskBook<T, R>,
): Promise<string[]> {
  const running = await book.end(tx, results.map(toEnded));
  const kept = results.filter(({ task }) => running.has(task.id));
  const inOrder = kept.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  for (const own of Map.groupBy(inOrder, keyOf).values()) await addCost(tx, own, book);
  const paused: string[] = [];
  for (const [id, own] of Map.groupBy(inOrder, ({ task }) => task.runId)) {
    const putBack = own.filter(({ end }) => end.status === "queued").map(({ task }) => task.id);
    const delta = sumOfTasks(own.map((one) => deltaOf(one, book)));
    if (await book.count(tx, { id, provider: own[0]!.task.provider }, delta, putBack)) paused.push(id);
  }
  return paused;
}

/** What costs are kept by. In one order, so that two workers do not wait for each other. */
function keyOf({ task }: AskedResult<PaidTask, unknown>): string {
  return `${task.runId} ${task.category.id}`;
}

function toEnded<T extends PaidTask, R>({ task, end, usage, durationMs }: AskedResult<T, R>) {
  const { calls, promptTokens, completionTokens } = usage;
  const error = end.status === "failed" ? end.error : null;
  const row: EndedTask = {
    id: task.id,
    status: end.status,
    errorKind: error?.kind ?? null,
    errorMessage: error?.message.slice(0, 500) ?? null,
    ...{ calls, promptTokens, completionTokens, durationMs },
  };
  return { task, row, result: end.status === "succeeded" ? end.result : null };
}

function deltaOf<T extends PaidTask, R>(result: AskedResult<T, R>, book: TaskBook<T, R>): TaskDelta {
  const { end, usage } = result;
  return {
    ...usage,
    cost: moneyOf(result),
    ...(end.status === "succeeded" && book.more(end.result)),
    ...(end.status !== "queued" && { [end.status]: 1 }),
  };
}

async function addCost<T extends PaidTask, R>(
  tx: Db,
  own: readonly AskedResult<T, R>[],
  book: TaskBook<T, R>,
): Promise<void> {
  const { task } = own[0]!;
  const { calls, cachedAnswers, promptTokens, completionTokens, cost } = sumOfTasks(
    own.map((one) => ({ ...one.usage, cost: moneyOf(one) })),
  );
  const done = own.filter(({ end }) => end.status === "succeeded" || end.status === "failed");
  await addEvaluationCost(tx, {
    of: book.costOf(task),
    categoryId: task.category.id,
    tasks: done.length,
    ...{ calls, cachedAnswers, promptTokens, completionTokens, cost },
  });
}

/** Nothing where no price is known, and then nothing is said of the cost. */
function moneyOf({ task, usage }: AskedResult<PaidTask, unknown>): number {
  const price = runPrice({ ...task, pricePercent: 100 });
  return price ? tokenCost(usage, price) : 0;
}
