import "server-only";
import type { ContentItem } from "#core/content/content-item.ts";
import type { ItemSelection } from "#core/generation/item-selection.ts";
import { Prisma } from "../db/generated/client.ts";
import { toContentItem } from "./content-item-row.ts";
import { matchesContent } from "./content-search.ts";
import type { Db } from "./transaction.ts";

/** The chosen items as a source of rows `i`. Archived items never go into a run. */
export function chosenItems(selection: ItemSelection): Prisma.Sql {
  const where =
    selection.kind === "ids"
      ? Prisma.sql`i."archivedAt" IS NULL AND i.id = ANY(${selection.ids}::uuid[])`
      : matchesContent({ ...selection.filter, archived: "" });
  return Prisma.sql`"ContentItem" i LEFT JOIN "ReviewItem" r ON r."itemId" = i.id WHERE ${where}`;
}

/** How many items a selection names right now. */
export async function countSelected(db: Db, selection: ItemSelection): Promise<number> {
  const [row] = await db.$queryRaw<[{ count: bigint }]>`SELECT count(*) FROM ${chosenItems(selection)}`;
  return Number(row.count);
}

/** Some of the selected items, half of them the newest and half the oldest; newest first. */
export async function sampleSelected(db: Db, selection: ItemSelection, take: number): Promise<ContentItem[]> {
  const from = chosenItems(selection);
  const half = Math.ceil(take / 2);
  const rows = await db.$queryRaw<{ id: string }[]>`
    (SELECT i.id FROM ${from} ORDER BY i.id DESC LIMIT ${half}::int) UNION
    (SELECT i.id FROM ${from} ORDER BY i.id LIMIT ${half}::int)`;
  const items = await db.contentItem.findMany({
    where: { id: { in: rows.map((row) => row.id) } },
    orderBy: { id: "desc" },
  });
  return items.map(toContentItem);
}

/** Fixes the items of a run in one statement; returns how many. */
export async function insertRunItems(db: Db, runId: string, selection: ItemSelection): Promise<number> {
  return db.$executeRaw`
    INSERT INTO "RunItem" ("runId", "itemId") SELECT ${runId}::uuid, i.id FROM ${chosenItems(selection)}`;
}

export async function insertRunPrompts(db: Db, runId: string, promptVersionIds: string[]): Promise<void> {
  await db.runPrompt.createMany({
    data: promptVersionIds.map((promptVersionId) => ({ runId, promptVersionId })),
  });
}
