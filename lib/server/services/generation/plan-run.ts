import "server-only";
import { generateTaskName, PLAN_RUN } from "../../queue/task-names.ts";
import { insertTasks, lastPlannedItem, requeueTasks } from "../../repositories/generation-tasks.ts";
import { addJob, addTaskJobs } from "../../repositories/jobs.ts";
import { addToRun, type RunStanding } from "../../repositories/run-counters.ts";
import { addFailures } from "../../repositories/run-failures.ts";
import { countRunPrompts } from "../../repositories/run-prompts.ts";
import { lockRun, moveRun, type RunRow, setPlan } from "../../repositories/runs.ts";
import { type Db, transaction } from "../../repositories/transaction.ts";
import { enqueueBatchWork } from "./batches/batch-work.ts";

/** Tasks planned in one transaction: few enough that the first of them starts at once, enough to be quick. */
const TASKS_PER_STEP = 1_000;
/**
 * Tasks that wait at most, and from how few on more are planned. So a run of a million tasks fills neither the memory nor
 * the queue, and to pause or cancel it costs no more than for a small one.
 */
const MOST_OPEN = 6_000;
const FEW_OPEN = 3_000;

export interface PlanStep {
  runId: string;
}

/**
 * Plans the next tasks of a run: their rows, their jobs and the job of the step after, in one transaction, until enough
 * wait; whoever saves results asks for more (see planMore). A step done twice makes nothing twice.
 */
export async function planRun({ runId }: PlanStep): Promise<void> {
  await transaction(async (tx) => {
    const run = await lockRun(tx, runId);
    if (!run || run.planDone || (run.status !== "planning" && run.status !== "running")) return;
    if (run.status === "planning")
      await moveRun(tx, runId, "running", { startedAt: run.startedAt ?? new Date() });
    // A batch holds thousands of tasks, and none of them has a job that waits.
    if (run.open >= MOST_OPEN && run.mode === "live") return;
    const more = (await retrySome(tx, run)) || (await planSome(tx, run));
    if (more) return enqueuePlanStep(tx, runId);
    await setPlan(tx, runId, { planDone: true, retryBefore: null });
    if (run.mode === "batch") await enqueueBatchWork(tx, run);
    // Closes the run where all of its tasks have ended by now.
    await addToRun(tx, runId, {});
  });
}

/** A run has one waiting step at most, so that a retry takes the place of what a cancellation left over. */
export function enqueuePlanStep(tx: Db, runId: string): Promise<void> {
  return addJob(tx, { task: PLAN_RUN, payload: { runId }, priority: -2, key: `plan-${runId}` });
}

/** Asks for the next step where a run is about to run out of tasks. */
export async function planMore(tx: Db, { id, status, planDone, open }: RunStanding): Promise<void> {
  if (status === "running" && !planDone && open < FEW_OPEN) await enqueuePlanStep(tx, id);
}

/** Of a retry: the next tasks that ended without success go back to work. False where there are none. */
async function retrySome(tx: Db, run: RunRow): Promise<boolean> {
  if (!run.retryBefore) return false;
  const page = { before: run.retryBefore, take: TASKS_PER_STEP };
  const { taskIds, failedBy, cancelled } = await requeueTasks(tx, run.id, page);
  if (taskIds.length === 0) return false;
  await enqueueTasks(tx, run, taskIds);
  await addFailures(
    tx,
    [...failedBy].map(([errorKind, count]) => ({ runId: run.id, errorKind, count: -count, message: "" })),
  );
  const failed = taskIds.length - cancelled;
  await addToRun(tx, run.id, { open: taskIds.length, failed: -failed, cancelled: -cancelled });
  return true;
}

/** The tasks of the next items. False where every item is planned. */
async function planSome(tx: Db, run: RunRow): Promise<boolean> {
  const take = Math.max(1, Math.floor(TASKS_PER_STEP / Math.max(1, await countRunPrompts(tx, run.id))));
  const afterItemId = await lastPlannedItem(tx, run.id);
  const { taskIds, lastItemId } = await insertTasks(tx, run.id, { afterItemId, take });
  if (!lastItemId) return false;
  await enqueueTasks(tx, run, taskIds);
  // What a cancellation came before was counted as cancelled without ever being planned.
  await addToRun(tx, run.id, { open: taskIds.length, cancelled: run.retryBefore ? -taskIds.length : 0 });
  return true;
}

/**
 * The command line waits for its run; it goes before what runs for nobody in particular. In batch mode tasks have no jobs
 * of their own: they are handed over together.
 */
export async function enqueueTasks(
  tx: Db,
  run: Pick<RunRow, "provider" | "source" | "mode">,
  taskIds: string[],
): Promise<void> {
  if (run.mode === "batch") return;
  return addTaskJobs(tx, generateTaskName(run.provider), taskIds, run.source === "command line" ? -1 : 0);
}
