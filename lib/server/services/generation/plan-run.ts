import "server-only";
import { generateTaskName, PLAN_RUN } from "../../queue/task-names.ts";
import { insertTasks } from "../../repositories/generation-tasks.ts";
import { addJob, addTaskJobs } from "../../repositories/jobs.ts";
import { lockRun, moveRun } from "../../repositories/runs.ts";
import { transaction } from "../../repositories/transaction.ts";

/** Items planned in one transaction: small enough that the first task starts at once, large enough to be quick. */
const ITEMS_PER_STEP = 200;

export interface PlanStep {
  runId: string;
  afterItemId: string | null;
}

/**
 * Plans the next items of a run: their tasks, the tasks' jobs and the job of the step after, in one transaction.
 * A run of a million tasks is never in memory; a step done twice makes nothing twice.
 */
export async function planRun(step: PlanStep): Promise<void> {
  await transaction(async (tx) => {
    const run = await lockRun(tx, step.runId);
    if (run?.status !== "planning") return;
    const { taskIds, lastItemId } = await insertTasks(tx, run.id, {
      afterItemId: step.afterItemId,
      take: ITEMS_PER_STEP,
    });
    // The command line waits for its run; it goes before what runs for nobody in particular.
    await addTaskJobs(tx, generateTaskName(run.provider), taskIds, run.source === "command line" ? -1 : 0);
    if (lastItemId) {
      await addJob(tx, { task: PLAN_RUN, payload: { runId: run.id, afterItemId: lastItemId }, priority: -2 });
      return;
    }
    const done = run.succeeded + run.failed + run.cancelled >= run.tasks;
    await moveRun(
      tx,
      run.id,
      ["planning"],
      done ? { status: "finished", finishedAt: new Date() } : { status: "running" },
    );
  });
}
