import "server-only";
import type { EndedTask } from "./ended-task.ts";
import type { Db } from "./transaction.ts";

/** Makes the tasks of an evaluation: every item of its set under every prompt. Returns their ids. */
export async function insertEvaluationTasks(db: Db, runId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    INSERT INTO "EvaluationTask" ("runId", "itemId", "promptVersionId")
    SELECT r.id, i.id, p."promptVersionId" FROM "EvaluationRun" r
      JOIN "EvaluationItem" i ON i."setVersionId" = r."setVersionId" JOIN "EvaluationRunPrompt" p ON p."runId" = r.id
    WHERE r.id = ${runId}::uuid ORDER BY i.position, p."promptVersionId" RETURNING id`;
  return rows.map(({ id }) => id);
}

/**
 * Ends running tasks, or gives them back, in one statement; their usage adds up over attempts. Returns the ids of those
 * that were running: for the others nothing else may be saved.
 */
export async function finishEvaluationTasks(db: Db, ended: readonly EndedTask[]): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    UPDATE "EvaluationTask" t SET
      status = e.status, "errorKind" = e."errorKind", "errorMessage" = e."errorMessage", calls = t.calls + e.calls,
      "promptTokens" = t."promptTokens" + e."promptTokens",
      "completionTokens" = t."completionTokens" + e."completionTokens", "durationMs" = e."durationMs",
      "finishedAt" = CASE WHEN e.status = 'queued' THEN NULL ELSE now() END
    FROM json_to_recordset(${JSON.stringify(ended)}::json) AS e(id uuid, status "TaskStatus", "errorKind" text,
      "errorMessage" text, calls int, "promptTokens" int, "completionTokens" int, "durationMs" int)
    WHERE t.id = e.id AND t.status = 'running' RETURNING t.id::text`;
  return new Set(rows.map(({ id }) => id));
}

/** Cancels every task that no worker has begun; returns how many. */
export async function cancelQueuedEvaluationTasks(db: Db, runId: string): Promise<number> {
  const { count } = await db.evaluationTask.updateMany({
    where: { runId, status: "queued" },
    data: { status: "cancelled", finishedAt: new Date() },
  });
  return count;
}

/** The tasks of a paused evaluation that wait. */
export async function listQueuedEvaluationTasks(db: Db, runId: string): Promise<string[]> {
  const rows = await db.evaluationTask.findMany({ where: { runId, status: "queued" }, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** Puts the tasks of an ended evaluation that failed or were cancelled back into the queue; returns their ids. */
export async function requeueEvaluationTasks(db: Db, runId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    UPDATE "EvaluationTask" SET status = 'queued', "errorKind" = NULL, "errorMessage" = NULL, "finishedAt" = NULL
    WHERE "runId" = ${runId}::uuid AND status IN ('failed', 'cancelled') RETURNING id`;
  return rows.map(({ id }) => id);
}

/** Failures of an evaluation by kind, the most frequent first, each with one of the messages. */
export async function listEvaluationFailures(
  db: Db,
  runId: string,
): Promise<{ errorKind: string; message: string; count: number }[]> {
  const rows = await db.$queryRaw<{ errorKind: string; message: string; count: bigint }[]>`
    SELECT coalesce("errorKind", '') AS "errorKind", coalesce(min("errorMessage"), '') AS message, count(*)
    FROM "EvaluationTask" WHERE "runId" = ${runId}::uuid AND status = 'failed' GROUP BY 1 ORDER BY 3 DESC`;
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}
