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

/**
 * Takes tasks for work. Those that there is nothing to do for do not come back. One already `running` is taken again:
 * its job comes twice only when its first worker died.
 */
export async function claimEvaluationTasks(
  db: Db,
  taskIds: readonly string[],
): Promise<ClaimedEvaluationTask[]> {
  const claimed = await db.$queryRaw<{ id: string }[]>`
    UPDATE "EvaluationTask" t SET status = 'running', attempts = attempts + 1, "startedAt" = now()
    FROM "EvaluationRun" r
    WHERE t.id = ANY(${[...taskIds]}::uuid[]) AND r.id = t."runId" AND t.status IN ('queued', 'running')
      AND r.status = 'running'
    RETURNING t.id`;
  const rows = await db.evaluationTask.findMany({
    where: { id: { in: claimed.map(({ id }) => id) } },
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
  return rows.map(({ run, item, promptVersion, id: taskId, runId }) => {
    const { id, key, name, description } = promptVersion.category;
    return {
      id: taskId,
      runId,
      ...run,
      item: toEvaluationItem(item),
      prompt: toPromptVersion(promptVersion),
      category: { id, key, name, description },
    };
  });
}

/**
 * Sees to tasks left running by a worker that died while their evaluation was cancelled (they are cancelled) or paused
 * (they wait again). Returns how many were cancelled, by evaluation.
 */
export async function settleAbandonedEvaluationTasks(
  db: Db,
  taskIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ runId: string; count: number }[]>`
    WITH settled AS (UPDATE "EvaluationTask" t SET
      status = CASE r.status WHEN 'cancelling' THEN 'cancelled'::"TaskStatus" ELSE 'queued'::"TaskStatus" END,
      "finishedAt" = CASE r.status WHEN 'cancelling' THEN now() END
    FROM "EvaluationRun" r
    WHERE t.id = ANY(${[...taskIds]}::uuid[]) AND r.id = t."runId" AND t.status = 'running'
      AND r.status IN ('cancelling', 'paused')
    RETURNING t."runId", t.status)
    SELECT "runId"::text AS "runId", count(*)::int AS count FROM settled WHERE status = 'cancelled' GROUP BY 1 ORDER BY 1`;
  return new Map(rows.map(({ runId, count }) => [runId, count]));
}
