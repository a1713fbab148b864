import "server-only";
import type { NewContentItem } from "#core/content/content-item.ts";
import type { ContentDetail } from "#core/content/content-view.ts";
import { toContentItem } from "./content-item-row.ts";
import type { Db } from "./transaction.ts";

/** One item with what the review knows of it, or null. */
export async function findContentDetail(db: Db, id: string): Promise<ContentDetail | null> {
  const row = await db.contentItem.findUnique({
    where: { id },
    include: { review: { select: { candidateCount: true, status: true } } },
  });
  if (!row) return null;
  return {
    ...toContentItem(row),
    candidates: row.review?.candidateCount ?? 0,
    reviewStatus: row.review?.status ?? null,
    archivedAt: row.archivedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** Makes an item; null where its external id is taken. */
export async function insertContentItem(db: Db, item: NewContentItem): Promise<{ id: string } | null> {
  const [row] = await db.contentItem.createManyAndReturn({
    data: [item],
    skipDuplicates: true,
    select: { id: true },
  });
  return row ?? null;
}

/** The item that has this external id, archived or not. */
export function findByExternalId(
  db: Db,
  externalId: string,
): Promise<{ id: string; archivedAt: Date | null } | null> {
  return db.contentItem.findUnique({ where: { externalId }, select: { id: true, archivedAt: true } });
}

/** Changes an item if it is still as it was at `seenAt`; false when it is not. The external id stays. */
export async function updateContentItem(
  db: Db,
  key: { id: string; seenAt: Date },
  item: Omit<NewContentItem, "externalId">,
): Promise<boolean> {
  const { count } = await db.contentItem.updateMany({
    where: { id: key.id, updatedAt: key.seenAt },
    data: item,
  });
  return count === 1;
}

/**
 * Archives (with a time) or restores (null) an item; false where it is so already. `updatedAt` stays: the fields did
 * not change, so a form that is open on them is not stale.
 */
export async function setContentArchived(db: Db, id: string, archivedAt: Date | null): Promise<boolean> {
  const count = await db.$executeRaw`
    UPDATE "ContentItem" SET "archivedAt" = ${archivedAt}::timestamptz
    WHERE id = ${id}::uuid AND ("archivedAt" IS NULL) = (${archivedAt}::timestamptz IS NOT NULL)`;
  return count === 1;
}
