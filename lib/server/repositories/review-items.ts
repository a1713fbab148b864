import "server-only";
import type { ReviewTop } from "#core/review/review-top.ts";
import type { Db } from "./transaction.ts";

/**
 * Locks the review row of an item for this transaction, making it where there is none. Everything that changes an
 * item's candidates or decision goes through this lock, so two writers never miss each other.
 */
export async function lockReviewItem(db: Db, itemId: string): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "ReviewItem" ("itemId", language, "updatedAt")
    SELECT id, language, now() FROM "ContentItem" WHERE id = ${itemId}::uuid ON CONFLICT DO NOTHING`;
  await db.$queryRaw`SELECT 1 FROM "ReviewItem" WHERE "itemId" = ${itemId}::uuid FOR UPDATE`;
}

/**
 * The same locks for many items at once, taken in the order of their ids, so that two writers of the same items wait for
 * each other and never forever.
 */
export async function lockReviewItems(db: Db, itemIds: readonly string[]): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "ReviewItem" ("itemId", language, "updatedAt")
    SELECT id, language, now() FROM "ContentItem" WHERE id = ANY(${itemIds}::uuid[]) ORDER BY id ON CONFLICT DO NOTHING`;
  await db.$executeRaw`
    SELECT 1 FROM "ReviewItem" WHERE "itemId" = ANY(${itemIds}::uuid[]) ORDER BY "itemId" FOR UPDATE`;
}

/** After new candidates: the tops of the items, a new version of each, and a rejected item opens again. */
export async function updateReviewTops(
  db: Db,
  tops: readonly { itemId: string; latestRunId: string; top: ReviewTop }[],
): Promise<void> {
  const rows = tops.map(({ itemId, latestRunId, top }) => ({ itemId, latestRunId, ...top }));
  await db.$executeRaw`
    UPDATE "ReviewItem" r SET
      "topCandidateId" = t."topCandidateId", "topReward" = t."topReward", "topWinProbability" = t."topWinProbability",
      "topGuardrailLevel" = t."topGuardrailLevel", "topCategoryKey" = t."topCategoryKey",
      "candidateCount" = t."candidateCount", "latestRunId" = t."latestRunId", version = r.version + 1, "updatedAt" = now(),
      status = CASE WHEN r.status = 'rejected' THEN 'open'::"ReviewStatus" ELSE r.status END
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS t("itemId" uuid, "latestRunId" uuid, "topCandidateId" uuid,
      "topReward" float8, "topWinProbability" float8, "topGuardrailLevel" "GuardrailLevel", "topCategoryKey" text,
      "candidateCount" int)
    WHERE r."itemId" = t."itemId"`;
}
