import "server-only";
import type { Db } from "./transaction.ts";

/** The ids of items by their external ids; archived ones and those that do not exist are left out. */
export async function idsByExternalId(db: Db, externalIds: string[]): Promise<Map<string, string>> {
  const rows = await db.contentItem.findMany({
    where: { externalId: { in: externalIds }, archivedAt: null },
    select: { id: true, externalId: true },
  });
  return new Map(rows.map((row) => [row.externalId, row.id]));
}
