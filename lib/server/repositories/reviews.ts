import "server-only";
import type { ReviewStatus } from "../db/generated/client.ts";
import { toContentItem } from "./content-item-row.ts";
import type { Db } from "./transaction.ts";

export interface ReviewRow {
  itemId: string;
  status: ReviewStatus;
  version: number;
  decisionId: string | null;
  decision: {
    id: string;
    action: string;
    decider: string;
    createdAt: Date;
    title: string | null;
    body: string | null;
    reason: string | null;
  } | null;
}

const decision = {
  select: { id: true, action: true, decider: true, createdAt: true, title: true, body: true, reason: true },
} as const;

/** The queue of one status, oldest first, keyset on (queuedAt, itemId). Items without candidates wait elsewhere. */
export async function listReviewQueue(db: Db, page: { status: ReviewStatus; after?: string; take: number }) {
  const from = page.after
    ? await db.reviewItem.findUnique({
        where: { itemId: page.after },
        select: { queuedAt: true, itemId: true },
      })
    : null;
  const rows = await db.reviewItem.findMany({
    where: {
      status: page.status,
      candidateCount: { gt: 0 },
      ...(from && {
        OR: [{ queuedAt: { gt: from.queuedAt } }, { queuedAt: from.queuedAt, itemId: { gt: from.itemId } }],
      }),
    },
    orderBy: [{ queuedAt: "asc" }, { itemId: "asc" }],
    take: page.take,
    include: { item: true },
  });
  return rows.map((row) => ({ ...row, item: toContentItem(row.item) }));
}

export function countReview(db: Db, status: ReviewStatus): Promise<number> {
  return db.reviewItem.count({ where: { status, candidateCount: { gt: 0 } } });
}

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
