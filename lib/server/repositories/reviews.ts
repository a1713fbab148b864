import "server-only";
import type { DecisionView } from "#core/review/review-view.ts";
import type { Decision, ReviewStatus } from "../db/generated/client.ts";
import { toContentItem } from "./content-item-row.ts";
import type { Db } from "./transaction.ts";

const decision = {
  select: {
    id: true,
    action: true,
    candidateId: true,
    title: true,
    body: true,
    originalTitle: true,
    originalBody: true,
    reason: true,
    bulkId: true,
    deciderId: true,
    decider: true,
    createdAt: true,
  },
} as const;

type DecisionRow = Pick<Decision, keyof (typeof decision)["select"]>;

function toDecision({ createdAt, ...row }: DecisionRow): DecisionView {
  return { ...row, at: createdAt.toISOString() };
}

export async function findReview(db: Db, itemId: string) {
  const row = await db.reviewItem.findUnique({ where: { itemId }, include: { item: true, decision } });
  return row && { ...row, item: toContentItem(row.item), decision: row.decision && toDecision(row.decision) };
}

/** What was ever decided on an item, newest first (ids rise with time). */
export async function listDecisions(db: Db, itemId: string, take: number): Promise<DecisionView[]> {
  const rows = await db.decision.findMany({
    where: { itemId },
    orderBy: { id: "desc" },
    take,
    select: decision.select,
  });
  return rows.map(toDecision);
}

/** Moves the item to a status with its decision, if it is still at the version that was seen. */
export async function moveReview(
  db: Db,
  itemId: string,
  version: number,
  to: { status: ReviewStatus; decisionId: string | null },
): Promise<boolean> {
  const { count } = await db.reviewItem.updateMany({
    where: { itemId, version },
    data: { ...to, version: { increment: 1 } },
  });
  return count === 1;
}

/** Sends an item to the end of the queue. */
export async function requeueReview(db: Db, itemId: string): Promise<void> {
  await db.reviewItem.updateMany({ where: { itemId, status: "open" }, data: { queuedAt: new Date() } });
}

/** How many items wait for review, counted no further than `most`. */
export async function countOpenReviews(db: Db, most: number): Promise<number> {
  const [row] = await db.$queryRaw<[{ count: bigint }]>`
    SELECT count(*) FROM (
      SELECT 1 FROM "ReviewItem" r JOIN "ContentItem" i ON i.id = r."itemId"
      WHERE r.status = 'open' AND r."candidateCount" > 0 AND i."archivedAt" IS NULL LIMIT ${most}::int) waiting`;
  return Number(row.count);
}
