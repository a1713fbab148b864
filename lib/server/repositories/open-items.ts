import "server-only";
import type { Candidate } from "#core/candidates/candidate.ts";
import type { ReviewTop } from "#core/review/review-top.ts";
import type { RewardItem } from "#core/reward/reward-model.ts";
import { toCandidate } from "./candidates.ts";
import type { Db } from "./transaction.ts";

export interface OpenItem {
  item: RewardItem & { id: string };
  topCandidateId: string | null;
  /** All that compete, in the order they were made. */
  candidates: Candidate[];
}

/**
 * The next open items in the order of their ids, locked for this transaction, with what competes for them. The same
 * locks as a decision's and a new candidate's, taken in one order, so that nobody misses anybody and nobody waits forever.
 */
export async function lockOpenItems(
  db: Db,
  page: { after: string | null; take: number },
): Promise<OpenItem[]> {
  const after = page.after ?? "00000000-0000-0000-0000-000000000000";
  const keys = await db.$queryRaw<{ itemId: string; topCandidateId: string | null }[]>`
    SELECT "itemId"::text, "topCandidateId"::text FROM "ReviewItem"
    WHERE status = 'open' AND "itemId" > ${after}::uuid ORDER BY "itemId" LIMIT ${page.take}::int FOR UPDATE`;
  return withCandidates(db, keys);
}

/** The open items that wait longest, with what competes for them: what the review shows first. */
export async function listWaitingItems(db: Db, take: number): Promise<OpenItem[]> {
  const keys = await db.reviewItem.findMany({
    where: { status: "open", candidateCount: { gt: 1 } },
    orderBy: [{ queuedAt: "asc" }, { itemId: "asc" }],
    take,
    select: { itemId: true, topCandidateId: true },
  });
  return withCandidates(db, keys);
}

async function withCandidates(
  db: Db,
  keys: { itemId: string; topCandidateId: string | null }[],
): Promise<OpenItem[]> {
  const itemId = { in: keys.map((key) => key.itemId) };
  const items = await db.contentItem.findMany({
    where: { id: itemId },
    select: { id: true, title: true, body: true, language: true },
  });
  const rows = await db.candidate.findMany({ where: { itemId, supersededAt: null }, orderBy: { id: "asc" } });
  const byId = new Map(items.map((item) => [item.id, item]));
  const byItem = Map.groupBy(rows.map(toCandidate), (one) => one.itemId);
  return keys.map(({ itemId: id, topCandidateId }) => ({
    item: byId.get(id)!,
    topCandidateId,
    candidates: byItem.get(id) ?? [],
  }));
}

/** Writes new scores of candidates, all by one model, in one statement. */
export async function updateRewards(
  db: Db,
  modelId: string,
  scores: readonly { id: string; reward: number }[],
): Promise<void> {
  if (scores.length === 0) return;
  await db.$executeRaw`
    UPDATE "Candidate" c SET reward = s.reward, "rewardModelId" = ${modelId}
    FROM unnest(${scores.map(({ id }) => id)}::uuid[], ${scores.map(({ reward }) => reward)}::float8[]) AS s(id, reward)
    WHERE c.id = s.id`;
}

/**
 * The tops of items after their scores changed. The version rises, as after new candidates: a form that was opened
 * before, and a preview of a bulk approval, are refused instead of deciding on what nobody saw.
 */
export async function updateTops(db: Db, tops: readonly { itemId: string; top: ReviewTop }[]): Promise<void> {
  if (tops.length === 0) return;
  const rows = tops.map(({ itemId, top }) => ({ itemId, ...top }));
  await db.$executeRaw`
    UPDATE "ReviewItem" r SET
      "topCandidateId" = t."topCandidateId", "topReward" = t."topReward", "topWinProbability" = t."topWinProbability",
      "topGuardrailLevel" = t."topGuardrailLevel", "topCategoryKey" = t."topCategoryKey",
      version = r.version + 1, "updatedAt" = now()
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS t("itemId" uuid, "topCandidateId" uuid,
      "topReward" float8, "topWinProbability" float8, "topGuardrailLevel" "GuardrailLevel", "topCategoryKey" text)
    WHERE r."itemId" = t."itemId"`;
}
