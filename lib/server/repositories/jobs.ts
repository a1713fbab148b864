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
}

/** Enqueues one job in the caller's transaction: no row without its job, no job without its row. */
export async function addJob(db: Db, job: NewJob): Promise<void> {
  await db.$executeRaw`
    SELECT graphile_worker.add_job(${job.task}, payload := ${JSON.stringify(job.payload)}::json,
      queue_name := ${job.queue ?? null}, job_key := ${job.key ?? null}, priority := ${job.priority ?? 0}::int2)`;
}

/**
 * Enqueues a job `{taskId}` for each id, in one statement. A task has one waiting job at most: a job left over from
 * before a cancellation is replaced.
 */
export async function addTaskJobs(db: Db, task: string, taskIds: string[], priority = 0): Promise<void> {
  if (taskIds.length === 0) return;
  await db.$executeRaw`
    SELECT count(*) FROM graphile_worker.add_jobs(ARRAY(
      SELECT json_populate_record(NULL::graphile_worker.job_spec, json_build_object(
        'identifier', ${task}::text, 'payload', json_build_object('taskId', id), 'job_key', 'task-' || id,
        'priority', ${priority}::int2))
      FROM unnest(${taskIds}::text[]) AS id))`;
}

/** How many jobs wait and how many are being worked on (for the health page). */
export async function countJobs(db: Db): Promise<{ waiting: number; working: number }> {
  const [row] = await db.$queryRaw<[{ waiting: bigint; working: bigint }]>`
    SELECT count(*) FILTER (WHERE locked_at IS NULL) AS waiting, count(*) FILTER (WHERE locked_at IS NOT NULL) AS working
    FROM graphile_worker._private_jobs`;
  return { waiting: Number(row.waiting), working: Number(row.working) };
}
