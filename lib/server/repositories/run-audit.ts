import "server-only";
import type { Db } from "./transaction.ts";

/** What a recount of a run's rows finds against what they should be. All but the first two are zero where all is well. */
export interface RunAudit {
  tasks: number;
  succeeded: number;
  /** Tasks that succeeded without exactly as many candidates as were asked for. */
  wrong: number;
  /** Tasks that did not succeed and have candidates all the same. */
  extra: number;
  /** Pairs of item and prompt version without a task. */
  missing: number;
  /** How far the run's counters are from its rows, summed. */
  drift: number;
  /** Jobs that are left of a run that has ended. */
  jobs: number;
}

/** Recounts a run from its rows. It reads them all: for drills and tests. */
export async function auditRun(db: Db, runId: string): Promise<RunAudit> {
  const [row] = await db.$queryRaw<[Record<keyof RunAudit, number>]>`
    WITH task AS (
      SELECT t.id, t.status, (SELECT count(*) FROM "Candidate" c WHERE c."taskId" = t.id) AS candidates
      FROM "GenerationTask" t WHERE t."runId" = ${runId}::uuid
    ), counted AS (
      SELECT count(*) AS tasks, count(*) FILTER (WHERE status = 'succeeded') AS succeeded,
        count(*) FILTER (WHERE status = 'failed') AS failed, coalesce(sum(candidates), 0) AS candidates FROM task
    )
    SELECT n.tasks::int, n.succeeded::int,
      (SELECT count(*) FROM task WHERE status = 'succeeded' AND candidates <> r."candidatesPerPair")::int AS wrong,
      (SELECT count(*) FROM task WHERE status <> 'succeeded' AND candidates > 0)::int AS extra,
      ((SELECT count(*) FROM "RunItem" i WHERE i."runId" = r.id)
        * (SELECT count(*) FROM "RunPrompt" p WHERE p."runId" = r.id) - n.tasks)::int AS missing,
      (abs(r.succeeded - n.succeeded) + abs(r.failed - n.failed) + abs(r."candidateCount" - n.candidates)
        + abs(r.tasks - n.tasks) + abs(r.open))::int AS drift,
      (SELECT count(*) FROM graphile_worker._private_jobs j JOIN task ON j.key = 'task-' || task.id)::int AS jobs
    FROM "GenerationRun" r, counted n WHERE r.id = ${runId}::uuid`;
  return row;
}
