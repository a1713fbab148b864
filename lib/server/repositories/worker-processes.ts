import "server-only";
import type { Db } from "./transaction.ts";

/** Records (again) under which names a worker process locks its jobs. */
export async function keepWorkerProcess(db: Db, id: string, workerIds: string[]): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "WorkerProcess" (id, "workerIds") VALUES (${id}, ${workerIds}::text[])
    ON CONFLICT (id) DO UPDATE SET "workerIds" = excluded."workerIds"
    WHERE "WorkerProcess"."workerIds" IS DISTINCT FROM excluded."workerIds"`;
}

/** Gives back the jobs that are locked under these names. */
export async function unlockJobs(db: Db, workerIds: readonly string[]): Promise<void> {
  await db.$executeRaw`SELECT graphile_worker.force_unlock_workers(${workerIds}::text[])`;
}

export async function deleteWorkerProcess(db: Db, id: string): Promise<void> {
  await db.workerProcess.deleteMany({ where: { id } });
}

/** Workers that are connected right now. */
export async function countLiveWorkers(db: Db): Promise<number> {
  const [row] = await db.$queryRaw<[{ count: bigint }]>`
    SELECT count(DISTINCT application_name) FROM pg_stat_activity
    WHERE application_name LIKE 'pushgen-worker-%' AND datname = current_database()`;
  return Number(row.count);
}

/**
 * Unlocks the jobs of worker processes other than `ownId` whose connection is gone (they were killed) and forgets them,
 * so that their jobs are taken up again at once instead of after the queue's own four hours. After a start of the
 * database nobody is taken for dead for ten seconds: the living connect again first. Returns how many were dead.
 */
export async function releaseDeadWorkers(db: Db, ownId: string): Promise<number> {
  const dead = await db.$queryRaw<{ id: string; workerIds: string[] }[]>`
    DELETE FROM "WorkerProcess" w
    WHERE NOT EXISTS (SELECT 1 FROM pg_stat_activity a WHERE a.application_name = 'pushgen-worker-' || w.id)
      AND w.id <> ${ownId} AND w."startedAt" < now() - interval '5 seconds'
      AND pg_postmaster_start_time() < now() - interval '10 seconds'
    RETURNING id, "workerIds"`;
  const workerIds = dead.flatMap((one) => one.workerIds);
  if (workerIds.length > 0) await unlockJobs(db, workerIds);
  return dead.length;
}
