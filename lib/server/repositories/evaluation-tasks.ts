import "server-only";
import type { StoredEvaluationItem } from "#core/evaluation/sets/evaluation-item.ts";
import type { PromptVersion, StyleCategory } from "#core/prompts/prompt-version.ts";
import { toEvaluationItem } from "./evaluation-items.ts";
import type { PaidTask } from "./paid-task.ts";
import { toPromptVersion } from "./prompt-version-row.ts";
import type { Db } from "./transaction.ts";

/** All that a worker needs for one item under one prompt. */
export interface ClaimedEvaluationTask extends PaidTask {
  temperature: number | null;
  candidatesPerPair: number;
  rewardModelId: string;
  item: StoredEvaluationItem;
  prompt: PromptVersion;
  category: StyleCategory;
}

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
 * Takes a task for work; null when there is nothing to do. One already `running` is taken again: its job comes twice
 * only when its first worker died.
 */
export async function claimEvaluationTask(db: Db, taskId: string): Promise<ClaimedEvaluationTask | null> {
  const [claimed] = await db.$queryRaw<{ id: string }[]>`
    UPDATE "EvaluationTask" t SET status = 'running', attempts = attempts + 1, "startedAt" = now()
    FROM "EvaluationRun" r
    WHERE t.id = ${taskId}::uuid AND r.id = t."runId" AND t.status IN ('queued', 'running') AND r.status = 'running'
    RETURNING t.id`;
  if (!claimed) return null;
  const { run, item, promptVersion, ...row } = await db.evaluationTask.findUniqueOrThrow({
    where: { id: taskId },
    include: {
      run: {
        select: {
          model: true,
          provider: true,
          temperature: true,
          candidatesPerPair: true,
          rewardModelId: true,
          useCache: true,
          priceInput: true,
          priceOutput: true,
        },
      },
      item: true,
      promptVersion: { include: { category: true } },
    },
  });
  const { id, key, name, description } = promptVersion.category;
  return {
    id: row.id,
    runId: row.runId,
    ...run,
    item: toEvaluationItem(item),
    prompt: toPromptVersion(promptVersion),
    category: { id, key, name, description },
  };
}

/** What a task came to; `queued` is given back to be done later. */
export interface TaskOutcome {
  status: "succeeded" | "failed" | "cancelled" | "queued";
  errorKind?: string;
  errorMessage?: string;
  calls: number;
  promptTokens: number;
  completionTokens: number;
  durationMs: number;
}

/** Ends a running task, or gives it back; false when it was ended already, and then nothing else may be saved for it. */
export async function finishEvaluationTask(db: Db, taskId: string, outcome: TaskOutcome): Promise<boolean> {
  const { count } = await db.evaluationTask.updateMany({
    where: { id: taskId, status: "running" },
    data: { ...outcome, finishedAt: outcome.status === "queued" ? null : new Date() },
  });
  return count === 1;
}

/** Cancels every task that no worker has begun; returns how many. */
export async function cancelQueuedEvaluationTasks(db: Db, runId: string): Promise<number> {
  const { count } = await db.evaluationTask.updateMany({
    where: { runId, status: "queued" },
    data: { status: "cancelled", finishedAt: new Date() },
  });
  return count;
}

/**
 * Sees to a task left running by a worker that died while its evaluation was cancelled (it is cancelled) or paused (it
 * waits again). Returns the evaluation where the task was cancelled, else null.
 */
export async function settleAbandonedEvaluationTask(db: Db, taskId: string): Promise<string | null> {
  const [row] = await db.$queryRaw<{ runId: string; status: string }[]>`
    UPDATE "EvaluationTask" t SET
      status = CASE r.status WHEN 'cancelling' THEN 'cancelled'::"TaskStatus" ELSE 'queued'::"TaskStatus" END,
      "finishedAt" = CASE r.status WHEN 'cancelling' THEN now() END
    FROM "EvaluationRun" r
    WHERE t.id = ${taskId}::uuid AND r.id = t."runId" AND t.status = 'running' AND r.status IN ('cancelling', 'paused')
    RETURNING t."runId"::text AS "runId", t.status::text AS status`;
  return row?.status === "cancelled" ? row.runId : null;
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
