import "server-only";
import type { JudgedPairRecord } from "#core/evaluation/judge/judging-file.ts";
import type { PairOnRecord } from "#core/evaluation/judge/judging-summary.ts";
import type { Db } from "./transaction.ts";

/** The pairs of a judging that were judged in both orders. */
export async function listVerdicts(db: Db, judgingId: string): Promise<PairOnRecord[]> {
  const rows = await db.evaluationJudgedPair.findMany({
    where: { judgingId, status: "succeeded" },
    orderBy: { id: "asc" },
    select: { id: true, itemId: true, baselineFirst: true, challengerFirst: true },
  });
  return rows.map((row) => ({
    ...row,
    baselineFirst: row.baselineFirst!,
    challengerFirst: row.challengerFirst!,
  }));
}

/** Failures of a judging by kind, the most frequent first, each with one of the messages. */
export async function listJudgingFailures(
  db: Db,
  judgingId: string,
): Promise<{ errorKind: string; message: string; count: number }[]> {
  const rows = await db.$queryRaw<{ errorKind: string; message: string; count: bigint }[]>`
    SELECT coalesce("errorKind", '') AS "errorKind", coalesce(min("errorMessage"), '') AS message, count(*)
    FROM "EvaluationJudgedPair" WHERE "judgingId" = ${judgingId}::uuid AND status = 'failed' GROUP BY 1 ORDER BY 3 DESC`;
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

const BATCH = 1_000;

/** Every pair of a judging as it stands, batch by batch. */
export async function* judgedPairLog(db: Db, judgingId: string): AsyncGenerator<JudgedPairRecord[]> {
  for (let after: string | null = null; ; ) {
    const rows: JudgedPairRecord[] = await db.$queryRaw<JudgedPairRecord[]>`
      SELECT p.id::text AS "pairId", i."externalId", i.language, c.key AS style, p.status::text AS status, p."errorKind",
        p."baselineFirst"::text AS "baselineFirst", p."challengerFirst"::text AS "challengerFirst", p."baselineFirstReason",
        p."challengerFirstReason", x.title AS "baselineTitle", x.body AS "baselineBody", y.title AS "challengerTitle",
        y.body AS "challengerBody", p."promptTokens", p."completionTokens"
      FROM "EvaluationJudgedPair" p JOIN "EvaluationItem" i ON i.id = p."itemId" JOIN "StyleCategory" c ON c.id = p."categoryId"
        JOIN "EvaluationText" x ON x.id = p."baselineTextId" JOIN "EvaluationText" y ON y.id = p."challengerTextId"
      WHERE p."judgingId" = ${judgingId}::uuid AND (${after}::uuid IS NULL OR p.id > ${after}::uuid)
      ORDER BY p.id LIMIT ${BATCH}::int`;
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH) return;
    after = rows.at(-1)!.pairId;
  }
}
