import "server-only";
import { generateTaskName, PLAN_RUN } from "../../queue/task-names.ts";
import { insertTasks, requeueTasks } from "../../repositories/generation-tasks.ts";
import { addJob, addTaskJobs } from "../../repositories/jobs.ts";
import { addToRun, lockRun, moveRun, type RunRow } from "../../repositories/runs.ts";
import { type Db, transaction } from "../../repositories/transaction.ts";
import { enqueueBatchWork } from "./batches/batch-work.ts";

/** Items planned in one transaction: small enough that the first task starts at once, large enough to be quick. */
const ITEMS_PER_STEP = 200;
const RETRIES_PER_STEP = 1_000;

export interface PlanStep {
  runId: string;
  afterItemId: string | null;
  /** Of a retry: tasks that ended without success before this moment (ISO 8601) go back to work first. */
  retryBefore?: string;
}

/**
 * Plans the next items of a run: their tasks, the tasks' jobs and the job of the step after, in one transaction.
 * A run of a million tasks is never in memory; a step done twice makes nothing twice.
 */
export async function planRun(step: PlanStep): Promise<void> {
  await transaction(async (tx) => {
    const run = await lockRun(tx, step.runId);
    if (run?.status !== "planning") return;
    const next = (await retrySome(tx, run, step)) ?? (await planSome(tx, run, step));
    if (next) {
      return enqueuePlanStep(tx, next);
    }
    if (run.mode === "batch") await enqueueBatchWork(tx, run);
    const done = run.succeeded + run.failed + run.cancelled >= run.tasks;
    await moveRun(
      tx,
      run.id,
      ["planning"],
      done ? { status: "finished", finishedAt: new Date() } : { status: "running" },
    );
  });
}

/** A run has one waiting step at most, so that a retry takes the place of what a cancellation left over. */
export function enqueuePlanStep(tx: Db, step: PlanStep): Promise<void> {
  return addJob(tx, { task: PLAN_RUN, payload: { ...step }, priority: -2, key: `plan-${step.runId}` });
}

/** Returns the next step, or null where nothing is left to be retried. */
async function retrySome(tx: Db, run: RunRow, step: PlanStep): Promise<PlanStep | null> {
  if (!step.retryBefore) return null;
  const page = { before: new Date(step.retryBefore), take: RETRIES_PER_STEP };
  const { taskIds, failed, cancelled } = await requeueTasks(tx, run.id, page);
  if (taskIds.length === 0) return null;
  await enqueue(tx, run, taskIds);
  await addToRun(tx, run.id, { failed: -failed, cancelled: -cancelled });
  return step;
}

/** Returns the next step, or null where every item is planned. */
async function planSome(tx: Db, run: RunRow, step: PlanStep): Promise<PlanStep | null> {
  const { afterItemId } = step;
  const { taskIds, lastItemId } = await insertTasks(tx, run.id, { afterItemId, take: ITEMS_PER_STEP });
  if (!lastItemId) return null;
  await enqueue(tx, run, taskIds);
  // What a cancellation came before was counted as cancelled without ever being planned.
  if (step.retryBefore) await addToRun(tx, run.id, { cancelled: -taskIds.length });
  return { ...step, afterItemId: lastItemId };
}

/**
 * The command line waits for its run; it goes before what runs for nobody in particular. In batch mode tasks have no jobs
 * of their own: they are handed over together when all are planned.
 */
async function enqueue(tx: Db, run: RunRow, taskIds: string[]): Promise<void> {
  if (run.mode === "batch") return;
  return addTaskJobs(tx, generateTaskName(run.provider), taskIds, run.source === "command line" ? -1 : 0);
}
