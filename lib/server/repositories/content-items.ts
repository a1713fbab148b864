import "server-only";
import type { ContentItem } from "#core/content/content-item.ts";
import { toContentItem } from "./content-item-row.ts";
import type { Db } from "./transaction.ts";

/** Items that are not archived, newest first (uuidv7 ids rise with time), from after `beforeId` on. */
export async function listContentItems(
  db: Db,
  page: { beforeId?: string; take: number },
): Promise<ContentItem[]> {
  const rows = await db.contentItem.findMany({
    where: { archivedAt: null, ...(page.beforeId && { id: { lt: page.beforeId } }) },
    orderBy: { id: "desc" },
    take: page.take,
  });
  return rows.map(toContentItem);
}
