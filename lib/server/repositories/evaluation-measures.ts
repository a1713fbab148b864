import "server-only";
import { tokenCost } from "#core/costs/token-price.ts";
import type { ItemStatistics } from "#core/evaluation/comparison/paired-item.ts";
import type { MeasuredTask } from "#core/evaluation/report/item-statistics.ts";
import type { TaskMeasure, TaskToMeasure } from "#core/evaluation/report/task-measure.ts";
import type { StoredEvaluationItem } from "#core/evaluation/sets/evaluation-item.ts";
import type { GuardrailReport } from "#core/guardrails/guardrail.ts";
import { toEvaluationItem } from "./evaluation-items.ts";
import { runPrice } from "./run-terms.ts";
import type { Db } from "./transaction.ts";

/** Tasks of one statement. */
const BATCH = 500;

/** All items of the set's version that an evaluation runs over. */
export async function listItemsOfEvaluation(db: Db, runId: string): Promise<StoredEvaluationItem[]> {
  const rows = await db.evaluationItem.findMany({
    where: { setVersion: { runs: { some: { id: runId } } } },
    orderBy: { position: "asc" },
  });
  return rows.map(toEvaluationItem);
}

/** Every task of an evaluation that succeeded, with its texts, batch by batch. */
export async function* succeededTasks(db: Db, runId: string): AsyncGenerator<TaskToMeasure[]> {
  for (let after: string | null = null; ; ) {
    const rows: Awaited<ReturnType<typeof page>> = await page(db, runId, after);
    if (rows.length > 0) yield rows.map(toTask);
    if (rows.length < BATCH) return;
    after = rows.at(-1)!.id;
  }
}

function page(db: Db, runId: string, after: string | null) {
  return db.evaluationTask.findMany({
    where: { runId, status: "succeeded", ...(after && { id: { gt: after } }) },
    orderBy: { id: "asc" },
    take: BATCH,
    include: {
      run: { select: { priceInput: true, priceOutput: true } },
      texts: { orderBy: { position: "asc" } },
      promptVersion: { select: { category: { select: { key: true } } } },
    },
  });
}

function toTask(row: Awaited<ReturnType<typeof page>>[number]): TaskToMeasure {
  const { id, itemId, promptTokens, completionTokens, durationMs } = row;
  const price = runPrice({ ...row.run, pricePercent: 100 });
  return {
    id,
    itemId,
    promptTokens,
    completionTokens,
    cost: price && tokenCost({ promptTokens, completionTokens }, price),
    durationMs,
    categoryKey: row.promptVersion.category.key,
    texts: row.texts.map((text) => ({
      id: text.id,
      title: text.title,
      body: text.body,
      guardrails: text.guardrails as unknown as GuardrailReport,
      duplicateOfId: text.duplicateOfId,
      reward: text.reward,
    })),
  };
}

/** Keeps what each task measured. */
export async function updateMeasures(db: Db, measures: ReadonlyMap<string, TaskMeasure>): Promise<void> {
  const all = [...measures];
  for (let at = 0; at < all.length; at += BATCH) {
    const some = all.slice(at, at + BATCH);
    await db.$executeRaw`
      UPDATE "EvaluationTask" t SET measure = m.measure::jsonb
      FROM unnest(${some.map(([id]) => id)}::uuid[], ${some.map(([, measure]) => JSON.stringify(measure))}::text[])
        AS m(id, measure)
      WHERE t.id = m.id`;
  }
}

/** What every measured task of an evaluation came to; of one style alone where its key is given. */
export async function listMeasuredTasks(
  db: Db,
  runId: string,
  categoryKey?: string,
): Promise<MeasuredTask[]> {
  const rows = await db.$queryRaw<{ itemId: string; categoryKey: string; statistics: ItemStatistics }[]>`
    SELECT t."itemId"::text AS "itemId", c.key AS "categoryKey", t.measure->'statistics' AS statistics
    FROM "EvaluationTask" t JOIN "PromptVersion" p ON p.id = t."promptVersionId" JOIN "StyleCategory" c ON c.id = p."categoryId"
    WHERE t."runId" = ${runId}::uuid AND t.measure IS NOT NULL AND (${categoryKey ?? null}::text IS NULL OR c.key = ${categoryKey ?? null})
    ORDER BY t."itemId", c.key`;
  return rows;
}
