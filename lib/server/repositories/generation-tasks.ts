import "server-only";
import type { MicroDollars } from "#core/costs/money.ts";
import type { Db } from "./transaction.ts";

/** Makes the tasks of the next `take` items after `afterItemId`; tasks that exist stay. Returns ids and the last item. */
export async function insertTasks(
  db: Db,
  runId: string,
  page: { afterItemId: string | null; take: number },
): Promise<{ taskIds: string[]; lastItemId: string | null }> {
  const items = await db.runItem.findMany({
    where: { runId, ...(page.afterItemId ? { itemId: { gt: page.afterItemId } } : {}) },
    orderBy: { itemId: "asc" },
    take: page.take,
    select: { itemId: true },
  });
  if (items.length === 0) return { taskIds: [], lastItemId: null };
  const rows = await db.$queryRaw<{ id: string }[]>`
    INSERT INTO "GenerationTask" ("runId", "itemId", "promptVersionId")
    SELECT ${runId}::uuid, item.id, p."promptVersionId"
    FROM unnest(${items.map((item) => item.itemId)}::uuid[]) AS item(id), "RunPrompt" p WHERE p."runId" = ${runId}::uuid
    ON CONFLICT DO NOTHING RETURNING id`;
  return { taskIds: rows.map((row) => row.id), lastItemId: items.at(-1)!.itemId };
}

/** What a task came to. */
export interface TaskOutcome extends TaskUsage {
  id: string;
  status: "succeeded" | "failed" | "cancelled" | "queued";
  errorKind: string | null;
  errorMessage: string | null;
  cost: MicroDollars;
  durationMs: number;
}

/** What a task has used of the model, over all its calls. */
export interface TaskUsage {
  calls: number;
  /** Answers that were kept from earlier calls. */
  cachedAnswers: number;
  promptTokens: number;
  completionTokens: number;
}

/**
 * Ends running tasks, or puts them back (`queued`), in one statement; their usage adds up over attempts. Returns the ids
 * of those that were running: for the others nothing else may be saved.
 */
export async function finishTasks(db: Db, outcomes: readonly TaskOutcome[]): Promise<Set<string>> {
  const [{ ids }] = await db.$queryRaw<[{ ids: string }]>`
    WITH finished AS (UPDATE "GenerationTask" t SET
      status = o.status, "errorKind" = o."errorKind", "errorMessage" = o."errorMessage", calls = t.calls + o.calls,
      "promptTokens" = t."promptTokens" + o."promptTokens", "completionTokens" = t."completionTokens" + o."completionTokens",
      "cachedAnswers" = t."cachedAnswers" + o."cachedAnswers", cost = t.cost + o.cost,
      "durationMs" = o."durationMs", "finishedAt" = CASE WHEN o.status = 'queued' THEN NULL ELSE now() END
    FROM json_to_recordset(${JSON.stringify(outcomes)}::json) AS o(id uuid, status "TaskStatus", "errorKind" text,
      "errorMessage" text, calls int, "cachedAnswers" int, cost bigint, "promptTokens" int, "completionTokens" int, "durationMs" int)
    WHERE t.id = o.id AND t.status = 'running' RETURNING t.id)
    SELECT coalesce(string_agg(id::text, ' '), '') AS ids FROM finished`;
  return new Set(ids.split(" ").filter(Boolean));
}

/** Cancels every task that no worker has begun; returns how many. */
export async function cancelQueuedTasks(db: Db, runId: string): Promise<number> {
  const { count } = await db.generationTask.updateMany({
    where: { runId, status: "queued" },
    data: { status: "cancelled", finishedAt: new Date() },
  });
  return count;
}

/**
 * Puts up to `take` tasks that failed or were cancelled before `before` back into the queue. Returns their ids, and how
 * many had failed by kind or were cancelled.
 */
export async function requeueTasks(
  db: Db,
  runId: string,
  page: { before: Date; take: number },
): Promise<{ taskIds: string[]; failedBy: Map<string, number>; cancelled: number }> {
  const rows = await db.$queryRaw<{ id: string; was: "failed" | "cancelled"; errorKind: string | null }[]>`
    UPDATE "GenerationTask" t
    SET status = 'queued', "errorKind" = NULL, "errorMessage" = NULL, "finishedAt" = NULL
    FROM (
      SELECT id, status AS was, "errorKind" AS kind FROM "GenerationTask"
      WHERE "runId" = ${runId}::uuid AND status IN ('failed', 'cancelled') AND "finishedAt" <= ${page.before}
      LIMIT ${page.take}::int FOR UPDATE
    ) old
    WHERE t.id = old.id RETURNING t.id, old.was::text AS was, old.kind AS "errorKind"`;
  const failed = rows.filter((row) => row.was === "failed");
  const byKind = Map.groupBy(failed, (row) => row.errorKind ?? "unknown");
  return {
    taskIds: rows.map((row) => row.id),
    failedBy: new Map([...byKind].map(([kind, some]) => [kind, some.length])),
    cancelled: rows.length - failed.length,
  };
}

/** The last item of a run whose tasks are planned, or null; items are planned in the order of their ids. */
export async function lastPlannedItem(db: Db, runId: string): Promise<string | null> {
  const row = await db.generationTask.findFirst({
    where: { runId },
    orderBy: { itemId: "desc" },
    select: { itemId: true },
  });
  return row?.itemId ?? null;
}

/** The tasks of a run that wait for a worker: a few thousand at most. */
export async function listQueuedTasks(db: Db, runId: string): Promise<string[]> {
  const rows = await db.generationTask.findMany({ where: { runId, status: "queued" }, select: { id: true } });
  return rows.map((row) => row.id);
}

/** How many tasks of a run a worker is at. */
export function countRunningTasks(db: Db, runId: string): Promise<number> {
  return db.generationTask.count({ where: { runId, status: "running" } });
}
