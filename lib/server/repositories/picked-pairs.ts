import "server-only";
import type { PickedPair } from "#core/evaluation/judge/sample-pairs.ts";
import type { Db } from "./transaction.ts";

interface Row {
  itemId: string;
  categoryId: string;
  baselineId: string;
  baselineTitle: string;
  baselineBody: string;
  challengerId: string;
  challengerTitle: string;
  challengerBody: string;
}

/** The picks of two evaluations for the same item and style, in the order of the set; of one style where its key is given. */
export async function listPickedPairs(
  db: Db,
  of: { baselineId: string; challengerId: string; style: string | null },
): Promise<PickedPair[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT b."itemId"::text AS "itemId", c.id::text AS "categoryId", x.id::text AS "baselineId", x.title AS "baselineTitle",
      x.body AS "baselineBody", y.id::text AS "challengerId", y.title AS "challengerTitle", y.body AS "challengerBody"
    FROM "EvaluationTask" b
      JOIN "PromptVersion" bp ON bp.id = b."promptVersionId" JOIN "StyleCategory" c ON c.id = bp."categoryId"
      JOIN "EvaluationText" x ON x.id = (b.measure->>'pickId')::uuid
      JOIN "EvaluationTask" h ON h."runId" = ${of.challengerId}::uuid AND h."itemId" = b."itemId"
      JOIN "PromptVersion" hp ON hp.id = h."promptVersionId" AND hp."categoryId" = c.id
      JOIN "EvaluationText" y ON y.id = (h.measure->>'pickId')::uuid
      JOIN "EvaluationItem" i ON i.id = b."itemId"
    WHERE b."runId" = ${of.baselineId}::uuid AND (${of.style}::text IS NULL OR c.key = ${of.style})
    ORDER BY i.position, c.position, c.key`;
  return rows.map((row) => ({
    itemId: row.itemId,
    categoryId: row.categoryId,
    baseline: { id: row.baselineId, title: row.baselineTitle, body: row.baselineBody },
    challenger: { id: row.challengerId, title: row.challengerTitle, body: row.challengerBody },
  }));
}
