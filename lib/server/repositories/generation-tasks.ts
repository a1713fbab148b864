import "server-only";
import type { ContentItem } from "#core/content/content-item.ts";
import type { PromptVersion, StyleCategory } from "#core/prompts/prompt-version.ts";
import { toContentItem } from "./content-item-row.ts";
import { toPromptVersion } from "./prompt-version-row.ts";
import type { Db } from "./transaction.ts";

/** All that a worker needs for one task. */
export interface ClaimedTask {
  id: string;
  runId: string;
  attempts: number;
  model: string;
  provider: string;
  candidatesPerPair: number;
  item: ContentItem;
  prompt: PromptVersion;
  category: StyleCategory;
}

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

/**
 * Takes a task for work. Null when there is nothing to do: it is finished, or its run was cancelled.
 * A task already `running` is taken again: its job comes twice only when its first worker died.
 */
export async function claimTask(db: Db, taskId: string): Promise<ClaimedTask | null> {
  const [claimed] = await db.$queryRaw<{ id: string }[]>`
    UPDATE "GenerationTask" t SET status = 'running', attempts = attempts + 1, "startedAt" = now()
    FROM "GenerationRun" r
    WHERE t.id = ${taskId}::uuid AND r.id = t."runId" AND t.status IN ('queued', 'running') AND r.status IN ('planning', 'running')
    RETURNING t.id`;
  if (!claimed) return null;
  const row = await db.generationTask.findUniqueOrThrow({
    where: { id: taskId },
    include: {
      run: { select: { model: true, provider: true, candidatesPerPair: true } },
      item: true,
      promptVersion: { include: { category: true } },
    },
  });
  const { id, key, name, description } = row.promptVersion.category;
  return {
    id: row.id,
    runId: row.runId,
    attempts: row.attempts,
    ...row.run,
    item: toContentItem(row.item),
    prompt: toPromptVersion(row.promptVersion),
    category: { id, key, name, description },
  };
}

export interface TaskOutcome {
  status: "succeeded" | "failed" | "cancelled";
  errorKind?: string;
  errorMessage?: string;
  calls: number;
  promptTokens: number;
  completionTokens: number;
  durationMs: number;
}

/** Ends a running task; false when it was ended already, and then nothing else may be saved for it. */
export async function finishTask(db: Db, taskId: string, outcome: TaskOutcome): Promise<boolean> {
  const { count } = await db.generationTask.updateMany({
    where: { id: taskId, status: "running" },
    data: { ...outcome, finishedAt: new Date() },
  });
  return count === 1;
}

/** Cancels every task that no worker has begun; returns how many. */
export async function cancelQueuedTasks(db: Db, runId: string): Promise<number> {
  const { count } = await db.generationTask.updateMany({
    where: { runId, status: "queued" },
    data: { status: "cancelled", finishedAt: new Date() },
  });
  return count;
}

/** Cancels a task that still counts as running although its run is being cancelled; returns its run, or null. */
export async function cancelAbandonedTask(db: Db, taskId: string): Promise<string | null> {
  const [row] = await db.$queryRaw<{ runId: string }[]>`
    UPDATE "GenerationTask" t SET status = 'cancelled', "finishedAt" = now()
    FROM "GenerationRun" r
    WHERE t.id = ${taskId}::uuid AND r.id = t."runId" AND t.status = 'running' AND r.status = 'cancelling'
    RETURNING t."runId"`;
  return row?.runId ?? null;
}

/**
 * Puts up to `take` tasks that failed or were cancelled before `before` back into the queue. Returns their ids, and how
 * many of each there were.
 */
export async function requeueTasks(
  db: Db,
  runId: string,
  page: { before: Date; take: number },
): Promise<{ taskIds: string[]; failed: number; cancelled: number }> {
  const rows = await db.$queryRaw<{ id: string; was: "failed" | "cancelled" }[]>`
    UPDATE "GenerationTask" t
    SET status = 'queued', "errorKind" = NULL, "errorMessage" = NULL, "finishedAt" = NULL
    FROM (
      SELECT id, status AS was FROM "GenerationTask"
      WHERE "runId" = ${runId}::uuid AND status IN ('failed', 'cancelled') AND "finishedAt" <= ${page.before}
      LIMIT ${page.take}::int FOR UPDATE
    ) old
    WHERE t.id = old.id RETURNING t.id, old.was::text AS was`;
  const failed = rows.filter((row) => row.was === "failed").length;
  return { taskIds: rows.map((row) => row.id), failed, cancelled: rows.length - failed };
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

/** How many tasks of a run a worker is at. */
export function countRunningTasks(db: Db, runId: string): Promise<number> {
  return db.generationTask.count({ where: { runId, status: "running" } });
}
