import "server-only";
import type { ReviewStatus } from "../db/generated/client.ts";
import { toContentItem } from "./content-item-row.ts";
import type { Db } from "./transaction.ts";

const decision = {
  select: {
    id: true,
    action: true,
    decider: true,
    createdAt: true,
    title: true,
    body: true,
    originalTitle: true,
    originalBody: true,
    reason: true,
  },
} as const;

export async function findReview(db: Db, itemId: string) {
  const row = await db.reviewItem.findUnique({ where: { itemId }, include: { item: true, decision } });
  return row && { ...row, item: toContentItem(row.item) };
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
      SELECT 1 FROM "ReviewItem" WHERE status = 'open' AND "candidateCount" > 0 LIMIT ${most}::int) waiting`;
  return Number(row.count);
}
