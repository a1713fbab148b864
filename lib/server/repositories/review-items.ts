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

/** After new candidates: the top of the item, a new version, and a rejected item opens again. */
export async function updateReviewTop(
  db: Db,
  itemId: string,
  top: ReviewTop,
  latestRunId: string | null,
): Promise<void> {
  await db.$executeRaw`
    UPDATE "ReviewItem" SET
      "topCandidateId" = ${top.topCandidateId}::uuid, "topReward" = ${top.topReward},
      "topWinProbability" = ${top.topWinProbability}, "topGuardrailLevel" = ${top.topGuardrailLevel}::"GuardrailLevel",
      "topCategoryKey" = ${top.topCategoryKey}, "candidateCount" = ${top.candidateCount},
      "latestRunId" = coalesce(${latestRunId}::uuid, "latestRunId"), version = version + 1, "updatedAt" = now(),
      status = CASE WHEN status = 'rejected' THEN 'open'::"ReviewStatus" ELSE status END
    WHERE "itemId" = ${itemId}::uuid`;
}
