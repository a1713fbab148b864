import "server-only";
import type { Db } from "./transaction.ts";

export interface NewJob {
  task: string;
  payload: Record<string, unknown>;
  /** Lower goes first; 0 is ordinary. */
  priority?: number;
  queue?: string;
  /** At most one job of a key waits: a later one replaces it. */
  key?: string;
  /** Not before this moment. */
  runAt?: Date;
}

/** Enqueues one job in the caller's transaction: no row without its job, no job without its row. */
export async function addJob(db: Db, job: NewJob): Promise<void> {
  await db.$executeRaw`
    SELECT graphile_worker.add_job(${job.task}, payload := ${JSON.stringify(job.payload)}::json,
      queue_name := ${job.queue ?? null}, run_at := coalesce(${job.runAt ?? null}::timestamptz, now()), job_key := ${job.key ?? null}, priority := ${job.priority ?? 0}::int2)`;
}

/** How often a job whose predecessor is being locked is asked for again; once is enough, as that detaches the key. */
const TRIES = 5;

/**
 * Enqueues a job `{taskId}` for each id, in one statement. A task has one waiting job at most: a job left over from
 * before a cancellation is replaced. The queue silently leaves out a job whose predecessor a worker is taking at that
 * moment, so what did not come back is asked for again.
 * Throws when a job could not be enqueued, so that no task waits for a job that will never come.
 */
export async function addTaskJobs(db: Db, task: string, taskIds: string[], priority = 0): Promise<void> {
  let missing = taskIds;
  for (let tries = 0; missing.length > 0; tries += 1) {
    if (tries === TRIES) throw new Error(`${missing.length} jobs of ${task} could not be enqueued.`);
    missing = await askForTaskJobs(db, task, missing, priority);
  }
}

/** Returns the ids whose job was left out. */
async function askForTaskJobs(db: Db, task: string, taskIds: string[], priority: number): Promise<string[]> {
  const left = await db.$queryRaw<{ id: string }[]>`
    WITH ids AS (SELECT unnest(${taskIds}::text[]) AS id), added AS MATERIALIZED (
      SELECT key FROM graphile_worker.add_jobs(ARRAY(
        SELECT json_populate_record(NULL::graphile_worker.job_spec, json_build_object(
          'identifier', ${task}::text, 'payload', json_build_object('taskId', id), 'job_key', 'task-' || id,
          'priority', ${priority}::int2))
        FROM ids)))
    SELECT id FROM ids WHERE 'task-' || id NOT IN (SELECT key FROM added WHERE key IS NOT NULL)`;
  return left.map(({ id }) => id);
}

/**
 * Deletes the waiting jobs of a run's tasks that are in this state, so that no other run waits behind work that is not
 * to be done.
 */
export async function deleteTaskJobs(db: Db, runId: string, status: "cancelled" | "queued"): Promise<void> {
  await db.$executeRaw`
    SELECT count(*) FROM graphile_worker.complete_jobs(ARRAY(
      SELECT job.id FROM "GenerationTask" task
      JOIN graphile_worker._private_jobs job ON job.key = 'task-' || task.id
      WHERE task."runId" = ${runId}::uuid AND task.status = ${status}::"TaskStatus" AND job.locked_at IS NULL))`;
}

/** Whether a job of these names is under way, or waits and is due. */
export async function hasOpenJobs(db: Db, names: readonly string[]): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
    WHERE t.identifier = ANY(${names}::text[]) AND j.attempts < j.max_attempts
      AND (j.locked_at IS NOT NULL OR j.run_at <= now()) LIMIT 1`;
  return rows.length > 0;
}

/** How many jobs wait and how many are being worked on (for the health page). */
export async function countJobs(db: Db): Promise<{ waiting: number; working: number }> {
  const [row] = await db.$queryRaw<[{ waiting: bigint; working: bigint }]>`
    SELECT count(*) FILTER (WHERE locked_at IS NULL) AS waiting, count(*) FILTER (WHERE locked_at IS NOT NULL) AS working
    FROM graphile_worker._private_jobs`;
  return { waiting: Number(row.waiting), working: Number(row.working) };
}
