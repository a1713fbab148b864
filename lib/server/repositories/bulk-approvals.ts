import "server-only";
import type { Person } from "#core/access/actor.ts";
import {
  type BulkCounts,
  type BulkFilter,
  type BulkRow,
  type BulkView,
  bulkFilter,
} from "#core/review/bulk-filter.ts";
import { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

/** Fixes what the filter matches now: one row an item with the candidate and the version that were seen. */
export async function insertBulkPreview(
  db: Db,
  filter: BulkFilter,
  createdById: string,
): Promise<{ id: string; matched: number }> {
  const { id } = await db.bulkApproval.create({ data: { filter, createdById }, select: { id: true } });
  const matched = await db.$executeRaw`
    INSERT INTO "BulkEntry" ("bulkId", "itemId", "candidateId", version)
    SELECT ${id}::uuid, r."itemId", r."topCandidateId", r.version FROM "ReviewItem" r
    WHERE ${OPEN} AND ${why(filter)} = 'matched'`;
  await db.bulkApproval.update({ where: { id }, data: { matched } });
  return { id, matched };
}

const OPEN = Prisma.sql`r.status = 'open' AND r."candidateCount" > 0`;

/** Why an open item is taken or left out: the first reason that holds. */
function why({ run, category, language, minChance, withoutWarnings }: BulkFilter): Prisma.Sql {
  const elsewhere = [
    ...(run ? [Prisma.sql`r."latestRunId" IS DISTINCT FROM ${run}::uuid`] : []),
    ...(category ? [Prisma.sql`r."topCategoryKey" IS DISTINCT FROM ${category}`] : []),
    ...(language ? [Prisma.sql`r.language <> ${language}`] : []),
    Prisma.sql`false`,
  ];
  const chance = minChance === null ? 0 : minChance / 100;
  const below =
    minChance === null
      ? Prisma.sql`false`
      : Prisma.sql`coalesce(r."topWinProbability", -1) < ${chance}::float8`;
  return Prisma.sql`CASE
    WHEN r."topCandidateId" IS NULL THEN 'blocked'
    WHEN ${Prisma.join(elsewhere, " OR ")} THEN 'elsewhere'
    WHEN ${withoutWarnings} AND r."topGuardrailLevel" <> 'pass' THEN 'warned'
    WHEN ${below} THEN 'below'
    ELSE 'matched' END`;
}

/** How the open items fall under the filter right now. */
export async function countBulk(db: Db, filter: BulkFilter): Promise<BulkCounts> {
  const rows = await db.$queryRaw<{ reason: keyof BulkCounts; count: bigint }[]>`
    SELECT ${why(filter)} AS reason, count(*) FROM "ReviewItem" r WHERE ${OPEN} GROUP BY 1`;
  const counts: BulkCounts = { open: 0, matched: 0, elsewhere: 0, blocked: 0, warned: 0, below: 0 };
  for (const { reason, count } of rows) {
    counts[reason] = Number(count);
    counts.open += Number(count);
  }
  return counts;
}

export async function findBulk(db: Db, id: string): Promise<(BulkView & { createdById: string }) | null> {
  const row = await db.bulkApproval.findUnique({ where: { id } });
  if (!row) return null;
  const filter = bulkFilter.parse(row.filter);
  const person = await db.user.findUnique({ where: { id: row.createdById }, select: { name: true } });
  const [standing] = await db.$queryRaw<[{ count: bigint }]>`
    SELECT count(*) FROM "Decision" d JOIN "ReviewItem" r ON r."decisionId" = d.id WHERE d."bulkId" = ${id}::uuid`;
  const { status, applied, skipped, matched, createdById, createdAt } = row;
  return {
    id,
    status,
    filter,
    applied,
    skipped,
    createdById,
    createdBy: person?.name ?? "",
    createdAt: createdAt.toISOString(),
    counts: { ...(await countBulk(db, filter)), matched },
    standing: Number(standing.count),
  };
}

/** What would be approved, item by item, from after `after` on. */
export function listBulkRows(
  db: Db,
  bulkId: string,
  page: { after: string | null; take: number },
): Promise<BulkRow[]> {
  const start = page.after === null ? Prisma.empty : Prisma.sql`AND e."itemId" > ${page.after}::uuid`;
  return db.$queryRaw<BulkRow[]>`
    SELECT e."itemId", CASE WHEN i.title = '' THEN left(i.body, 120) ELSE i.title END AS item, i.language,
      c.title, c.body, c."categoryKey", c."guardrailLevel"::text AS level, r."topWinProbability" AS "winProbability"
    FROM "BulkEntry" e JOIN "ContentItem" i ON i.id = e."itemId" JOIN "Candidate" c ON c.id = e."candidateId"
      JOIN "ReviewItem" r ON r."itemId" = e."itemId"
    WHERE e."bulkId" = ${bulkId}::uuid ${start} ORDER BY e."itemId" LIMIT ${page.take}::int`;
}

/** Marks a preview as applied; false where it was applied or discarded before. */
export async function closeBulk(db: Db, id: string): Promise<boolean> {
  const { count } = await db.bulkApproval.updateMany({
    where: { id, status: "preview" },
    data: { status: "applied", appliedAt: new Date() },
  });
  return count === 1;
}

/**
 * Approves what was previewed and is still as it was: one decision an item, with all that was shown beside it. What
 * changed meanwhile is left alone. Returns how many were approved.
 */
export async function approveBulkEntries(db: Db, bulkId: string, person: Person): Promise<number> {
  const applied = await db.$executeRaw`
    WITH ready AS (
      SELECT r."itemId", c.id, c.title, c.body FROM "ReviewItem" r
      JOIN "BulkEntry" e ON e."itemId" = r."itemId" AND e.version = r.version AND e."candidateId" = r."topCandidateId"
      JOIN "Candidate" c ON c.id = e."candidateId"
      WHERE e."bulkId" = ${bulkId}::uuid AND r.status = 'open' ORDER BY r."itemId" FOR UPDATE OF r),
    made AS (
      INSERT INTO "Decision" (id, "itemId", action, "candidateId", title, body, shown, "bulkId", "deciderId", decider)
      SELECT uuidv7(), ready."itemId", 'approve', ready.id, ready.title, ready.body,
        (SELECT jsonb_agg(c.id ORDER BY c.id) FROM "Candidate" c WHERE c."itemId" = ready."itemId"
          AND c."supersededAt" IS NULL AND c."duplicateOfId" IS NULL),
        ${bulkId}::uuid, ${person.id}, ${person.name} FROM ready
      RETURNING id, "itemId")
    UPDATE "ReviewItem" r SET status = 'approved', "decisionId" = made.id, version = version + 1, "updatedAt" = now()
    FROM made WHERE r."itemId" = made."itemId"`;
  await db.$executeRaw`
    UPDATE "BulkApproval" SET applied = ${applied}::int, skipped = matched - ${applied}::int WHERE id = ${bulkId}::uuid`;
  return applied;
}

/** Takes back those decisions of a bulk approval that still stand. Returns how many items are open again. */
export async function reopenBulkEntries(db: Db, bulkId: string, person: Person): Promise<number> {
  return db.$executeRaw`
    WITH standing AS (
      SELECT r."itemId", d.id FROM "ReviewItem" r JOIN "Decision" d ON d.id = r."decisionId"
      WHERE d."bulkId" = ${bulkId}::uuid AND r.status = 'approved' ORDER BY r."itemId" FOR UPDATE OF r),
    made AS (
      INSERT INTO "Decision" (id, "itemId", action, "undoesId", shown, "deciderId", decider)
      SELECT uuidv7(), standing."itemId", 'undo', standing.id, '[]', ${person.id}, ${person.name} FROM standing)
    UPDATE "ReviewItem" r SET status = 'open', "decisionId" = NULL, version = version + 1, "updatedAt" = now()
    FROM standing WHERE r."itemId" = standing."itemId"`;
}
