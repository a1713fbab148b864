import "server-only";
import type { ItemSelection } from "#core/generation/item-selection.ts";
import { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

/** Which items a run takes, as SQL over "ContentItem" i. Archived items never go into a run. */
function matches(selection: ItemSelection): Prisma.Sql {
  if (selection.kind === "ids")
    return Prisma.sql`i."archivedAt" IS NULL AND i.id = ANY(${selection.ids}::uuid[])`;
  const parts = [Prisma.sql`i."archivedAt" IS NULL`];
  if (selection.language) parts.push(Prisma.sql`i.language = ${selection.language}`);
  if (selection.withoutCandidates) {
    parts.push(Prisma.sql`NOT EXISTS (SELECT 1 FROM "ReviewItem" r WHERE r."itemId" = i.id)`);
  }
  return Prisma.join(parts, " AND ");
}

/** How many items a selection names right now. */
export async function countSelected(db: Db, selection: ItemSelection): Promise<number> {
  const [row] = await db.$queryRaw<
    [{ count: bigint }]
  >`SELECT count(*) FROM "ContentItem" i WHERE ${matches(selection)}`;
  return Number(row.count);
}

/** Average length of the selected items' text in characters, for the estimate of tokens. A sample of 500 is enough. */
export async function averageItemLength(db: Db, selection: ItemSelection): Promise<number> {
  const [row] = await db.$queryRaw<[{ length: number | null }]>`
    SELECT avg(least(length(title) + length(body), 6000))::float8 AS length
    FROM (SELECT title, body FROM "ContentItem" i WHERE ${matches(selection)} LIMIT 500) sample`;
  return row.length ?? 0;
}

/** Fixes the items of a run in one statement; returns how many. */
export async function insertRunItems(db: Db, runId: string, selection: ItemSelection): Promise<number> {
  return db.$executeRaw`
    INSERT INTO "RunItem" ("runId", "itemId")
    SELECT ${runId}::uuid, i.id FROM "ContentItem" i WHERE ${matches(selection)}`;
}

export async function insertRunPrompts(db: Db, runId: string, promptVersionIds: string[]): Promise<void> {
  await db.runPrompt.createMany({
    data: promptVersionIds.map((promptVersionId) => ({ runId, promptVersionId })),
  });
}
