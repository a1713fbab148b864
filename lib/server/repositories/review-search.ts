import "server-only";
import type { QueueEntry } from "#core/review/queue-entry.ts";
import type { ReviewFilter } from "#core/review/review-filter.ts";
import { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

/** Distance of the chance from one half: what the order `closest` goes by. */
const CLOSENESS = Prisma.sql`abs(r."topWinProbability" - 0.5)`;

/**
 * The queue under a filter, from after the item `after` on. Keysets: (queuedAt, itemId) or (chance, itemId). Where
 * `after` is not in the queue (any more), its place is still known by its row.
 */
export async function searchReview(
  db: Db,
  page: { filter: ReviewFilter; after: string | null; take: number },
): Promise<QueueEntry[]> {
  const { filter, after } = page;
  const start = after === null ? Prisma.empty : Prisma.sql`AND ${behind(filter, after)}`;
  return db.$queryRaw<QueueEntry[]>`
    SELECT r."itemId", CASE WHEN i.title = '' THEN left(i.body, 120) ELSE i.title END AS line, r.language,
      r."topWinProbability" AS "winProbability", r."candidateCount" AS candidates,
      r."topCategoryKey" AS "categoryKey", r."topGuardrailLevel"::text AS level
    FROM "ReviewItem" r JOIN "ContentItem" i ON i.id = r."itemId"
    WHERE ${matches(filter)} ${start} ORDER BY ${order(filter)} LIMIT ${page.take}::int`;
}

/** How many items the filter holds. */
export async function countReview(db: Db, filter: ReviewFilter): Promise<number> {
  const [row] = await db.$queryRaw<[{ count: bigint }]>`
    SELECT count(*) FROM "ReviewItem" r JOIN "ContentItem" i ON i.id = r."itemId" WHERE ${matches(filter)}`;
  return Number(row.count);
}

function order({ order }: ReviewFilter): Prisma.Sql {
  if (order === "surest") return Prisma.sql`r."topWinProbability" DESC, r."itemId" ASC`;
  if (order === "closest") return Prisma.sql`${CLOSENESS} ASC, r."itemId" ASC`;
  return Prisma.sql`r."queuedAt" ASC, r."itemId" ASC`;
}

function behind({ order }: ReviewFilter, after: string): Prisma.Sql {
  const at = (column: Prisma.Sql) =>
    Prisma.sql`(SELECT ${column} FROM "ReviewItem" r WHERE r."itemId" = ${after}::uuid)`;
  if (order === "surest") {
    const chance = Prisma.sql`r."topWinProbability"`;
    return Prisma.sql`(${chance} < ${at(chance)} OR ${chance} = ${at(chance)} AND r."itemId" > ${after}::uuid)`;
  }
  const key = order === "closest" ? CLOSENESS : Prisma.sql`r."queuedAt"`;
  return Prisma.sql`(${key}, r."itemId") > (${at(key)}, ${after}::uuid)`;
}

function matches(filter: ReviewFilter): Prisma.Sql {
  const parts = [Prisma.sql`r.status = ${filter.status}::"ReviewStatus"`, Prisma.sql`r."candidateCount" > 0`];
  if (filter.order !== "oldest") parts.push(Prisma.sql`r."topWinProbability" IS NOT NULL`);
  if (filter.run) parts.push(Prisma.sql`r."latestRunId" = ${filter.run}::uuid`);
  if (filter.category) parts.push(Prisma.sql`r."topCategoryKey" = ${filter.category}`);
  if (filter.language) parts.push(Prisma.sql`r.language = ${filter.language}`);
  if (filter.level === "none") parts.push(Prisma.sql`r."topGuardrailLevel" IS NULL`);
  else if (filter.level) parts.push(Prisma.sql`r."topGuardrailLevel" = ${filter.level}::"GuardrailLevel"`);
  if (filter.text) {
    const pattern = `%${filter.text.replace(/[\\%_]/g, "\\$&")}%`;
    parts.push(Prisma.sql`(i.title || ' ' || i."externalId") ILIKE ${pattern}`);
  }
  return Prisma.join(parts, " AND ");
}
