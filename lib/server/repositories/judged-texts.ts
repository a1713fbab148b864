import "server-only";
import type { JudgedTexts } from "#core/evaluation/judge/item-verdict.ts";
import type { Db } from "./transaction.ts";

/**
 * What was last judged in both orders of some items of two evaluations, whichever of them was the baseline: one pair an
 * item and style, of the newest judging that has it.
 */
export async function listJudgedTexts(
  db: Db,
  evaluations: readonly [string, string],
  itemIds: readonly string[],
): Promise<JudgedTexts[]> {
  const [one, other] = evaluations;
  return db.$queryRaw<JudgedTexts[]>`
    SELECT DISTINCT ON (p."itemId", c.key) p."itemId"::text AS "itemId", c.key AS "categoryKey", j.model,
      j."baselineRunId"::text AS "baselineId", j."challengerRunId"::text AS "challengerId",
      p."baselineTextId"::text AS "baselineTextId", p."challengerTextId"::text AS "challengerTextId",
      p."baselineFirst"::text AS "baselineFirst", p."challengerFirst"::text AS "challengerFirst",
      coalesce(p."baselineFirstReason", '') AS "baselineFirstReason",
      coalesce(p."challengerFirstReason", '') AS "challengerFirstReason"
    FROM "EvaluationJudging" j JOIN "EvaluationJudgedPair" p ON p."judgingId" = j.id
      JOIN "StyleCategory" c ON c.id = p."categoryId"
    WHERE (j."baselineRunId", j."challengerRunId") IN ((${one}::uuid, ${other}::uuid), (${other}::uuid, ${one}::uuid))
      AND p."itemId" = ANY(${[...itemIds]}::uuid[]) AND p.status = 'succeeded'
    ORDER BY p."itemId", c.key, j.id DESC`;
}
