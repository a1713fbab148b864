import "server-only";
import type { ComparedText } from "#core/evaluation/report/comparison-view.ts";
import type { StoredEvaluationItem } from "#core/evaluation/sets/evaluation-item.ts";
import { toEvaluationItem } from "./evaluation-items.ts";
import type { Db } from "./transaction.ts";

/** Some items of a set, in the order of the ids. */
export async function findEvaluationItems(db: Db, ids: readonly string[]): Promise<StoredEvaluationItem[]> {
  const rows = await db.evaluationItem.findMany({ where: { id: { in: [...ids] } } });
  const byId = new Map(rows.map((row) => [row.id, toEvaluationItem(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The picks of some evaluations for some items, by item; styles in their order. */
export async function listPicks(
  db: Db,
  evaluationIds: readonly string[],
  itemIds: readonly string[],
  style: string | null,
): Promise<(ComparedText & { itemId: string })[]> {
  return db.$queryRaw<(ComparedText & { itemId: string })[]>`
    SELECT x.id::text, t."itemId"::text AS "itemId", t."runId"::text AS "evaluationId", c.key AS "categoryKey", x.title, x.body,
      x."guardrailLevel"::text AS level
    FROM "EvaluationTask" t JOIN "EvaluationText" x ON x.id = (t.measure->>'pickId')::uuid
      JOIN "PromptVersion" p ON p.id = t."promptVersionId" JOIN "StyleCategory" c ON c.id = p."categoryId"
    WHERE t."runId" = ANY(${[...evaluationIds]}::uuid[]) AND t."itemId" = ANY(${[...itemIds]}::uuid[])
      AND (${style}::text IS NULL OR c.key = ${style})
    ORDER BY c.position, c.key`;
}
