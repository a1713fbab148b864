import "server-only";
import type { MicroDollars } from "#core/costs/money.ts";
import { tokenCost } from "#core/costs/token-price.ts";
import { finishTasks, type TaskOutcome } from "../../../repositories/generation-tasks.ts";
import { addRunCosts, type TaskCost } from "../../../repositories/run-costs.ts";
import {
  addToRuns,
  type RunDelta,
  type RunStanding,
  sumOfDeltas,
} from "../../../repositories/run-counters.ts";
import { addFailures } from "../../../repositories/run-failures.ts";
import type { Db } from "../../../repositories/transaction.ts";
import { holdBudgets } from "../../costs/hold-budgets.ts";
import { enqueueTasks, planMore } from "../plan-run.ts";
import { type SavedCandidates, saveCandidates } from "./save-candidates.ts";
import { isSucceeded, type TaskResult } from "./task-result.ts";

/** Runs that what was saved brought to their end, or to a pause because a budget is spent. */
export interface SavedRuns {
  ended: string[];
  paused: string[];
}

/**
 * Saves what some tasks came to, in the caller's transaction and in few statements however many they are: status and
 * usage and cost, candidates and scores, the items' places in the review, the runs' counters. Each task is guarded by its status:
 * one that was saved before changes nothing. This is the one place where the work of a task becomes visible.
 */
export async function saveResults(tx: Db, results: readonly TaskResult[]): Promise<SavedRuns> {
  const running = await finishTasks(tx, results.map(toOutcome));
  const kept = results.filter(({ task }) => running.has(task.id));
  const saved = await saveCandidates(tx, kept.filter(isSucceeded));
  const costs = kept.map(costOf);
  const byRun = Map.groupBy(kept, ({ task }) => task.runId);
  // Last, because it locks the runs' rows, which all their tasks share.
  const standings = await addToRuns(
    tx,
    new Map([...byRun].map(([runId, some]) => [runId, sumOfDeltas(some.map((one) => toDelta(one, saved)))])),
  );
  await addFailures(tx, kept.flatMap(toFailure));
  await addRunCosts(tx, costs);
  const paused = await holdBudgets(tx, standings);
  for (const run of standings) {
    await putBack(tx, run, byRun.get(run.id)!);
    await planMore(tx, run);
  }
  const ended = standings.filter(({ status }) => status === "finished" || status === "cancelled");
  return { ended: ended.map(({ id }) => id), paused };
}

/** A task that was put back waits for its run to go on; where it goes on already, it gets a new job at once. */
async function putBack(tx: Db, run: RunStanding, results: readonly TaskResult[]): Promise<void> {
  const waiting = results.filter(({ end }) => end.status === "queued").map(({ task }) => task.id);
  if (waiting.length > 0 && run.status === "running") await enqueueTasks(tx, run, waiting);
}

function toFailure({ task, end }: TaskResult) {
  if (end.status !== "failed") return [];
  const { kind: errorKind, message } = end.error;
  return [{ runId: task.runId, errorKind, count: 1, message: message.slice(0, 500) }];
}

function toOutcome({ task, usage, durationMs, end }: TaskResult): TaskOutcome {
  const error = end.status === "failed" ? end.error : null;
  return {
    id: task.id,
    status: end.status,
    errorKind: error?.kind ?? null,
    errorMessage: error?.message.slice(0, 500) ?? null,
    ...usage,
    cost: moneyOf({ task, usage }),
    durationMs: Math.round(durationMs),
  };
}

function toDelta({ task, usage, end }: TaskResult, saved: ReadonlyMap<string, SavedCandidates>): RunDelta {
  const ended = end.status === "queued" ? {} : { [end.status]: 1, open: -1 };
  return { ...ended, ...saved.get(task.id), ...usage, cost: moneyOf({ task, usage }) };
}

function costOf({ task, usage, end }: TaskResult): TaskCost {
  const tasks = end.status === "queued" ? 0 : 1;
  return { runId: task.runId, categoryId: task.category.id, tasks, ...usage, cost: moneyOf({ task, usage }) };
}

/** Nothing where no price is known, and then nothing is said of the cost. */
function moneyOf({ task, usage }: Pick<TaskResult, "task" | "usage">): MicroDollars {
  return task.price ? tokenCost(usage, task.price) : 0;
}
