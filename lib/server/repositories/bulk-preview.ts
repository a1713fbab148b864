import "server-only";
import { BULK_MOST, type BulkFilter } from "#core/review/bulk-filter.ts";
import { LEFT_OUT_REASONS, type LeftOut } from "#core/review/bulk-view.ts";
import { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

function scope({ run, style, language }: BulkFilter): Prisma.Sql {
  const parts = [Prisma.sql`r.status = 'open' AND r."candidateCount" > 0 AND i."archivedAt" IS NULL`];
  if (run) parts.push(Prisma.sql`r."latestRunId" = ${run}::uuid`);
  if (style) parts.push(Prisma.sql`r."topCategoryKey" = ${style}`);
  if (language) parts.push(Prisma.sql`r.language = ${language}`);
  return Prisma.join(parts, " AND ");
}

/** Why an item of the scope is left out, or 'in'. The order is that of `LEFT_OUT_REASONS`. */
function verdict({ minWin, noWarnings }: BulkFilter): Prisma.Sql {
  const least = minWin === null ? null : minWin / 100;
  return Prisma.sql`CASE
    WHEN r."topCandidateId" IS NULL OR r."topGuardrailLevel" = 'block' THEN 'no-top'
    WHEN ${noWarnings} AND r."topGuardrailLevel" = 'warn' THEN 'warned'
    WHEN ${least}::float8 IS NOT NULL AND r."topWinProbability" IS NULL THEN 'no-human-line'
    WHEN r."topWinProbability" < ${least}::float8 THEN 'too-unsure'
    ELSE 'in' END`;
}

/**
 * Writes down which items the filter takes, each with its top candidate and the version it is seen at, and counts
 * what it leaves out: all of one moment, in one statement.
 */
export async function insertBulkEntries(
  db: Db,
  bulkId: string,
  filter: BulkFilter,
): Promise<{ matched: number; leftOut: LeftOut }> {
  const rows = await db.$queryRaw<{ reason: string; count: bigint }[]>`
    WITH judged AS MATERIALIZED (
      SELECT r."itemId", r."topCandidateId", r.version, r."topWinProbability", ${verdict(filter)} AS reason
      FROM "ReviewItem" r JOIN "ContentItem" i ON i.id = r."itemId" WHERE ${scope(filter)}
    ), placed AS MATERIALIZED (
      SELECT *, CASE WHEN reason = 'in' AND row_number() OVER (
        PARTITION BY reason ORDER BY "topWinProbability" DESC NULLS LAST, "itemId") > ${BULK_MOST}::int
        THEN 'too-many' ELSE reason END AS place FROM judged
    ), taken AS (
      INSERT INTO "BulkEntry" ("bulkId", "itemId", "candidateId", version, "winProbability")
      SELECT ${bulkId}::uuid, "itemId", "topCandidateId", version, "topWinProbability" FROM placed WHERE place = 'in'
    )
    SELECT place AS reason, count(*) FROM placed GROUP BY place`;
  const counts = new Map(rows.map((row) => [row.reason, Number(row.count)]));
  const leftOut = Object.fromEntries(LEFT_OUT_REASONS.map((reason) => [reason, counts.get(reason) ?? 0]));
  return { matched: counts.get("in") ?? 0, leftOut: leftOut as LeftOut };
}

/** What the filter of a bulk can choose from: runs, styles and languages of the items that are open. */
export async function openFacets(
  db: Db,
): Promise<{ runs: { id: string; name: string }[]; styles: string[]; languages: string[] }> {
  const [row] = await db.$queryRaw<[{ styles: string[] | null; languages: string[] | null }]>`
    SELECT array_agg(DISTINCT "topCategoryKey") FILTER (WHERE "topCategoryKey" IS NOT NULL) AS styles,
      array_agg(DISTINCT language) AS languages
    FROM "ReviewItem" WHERE "candidateCount" > 0`;
  const runs = await db.$queryRaw<{ id: string; name: string }[]>`
    SELECT id::text, name FROM "GenerationRun" run
    WHERE EXISTS (SELECT 1 FROM "ReviewItem" r WHERE r."latestRunId" = run.id) ORDER BY id DESC LIMIT 50`;
  return { runs, styles: (row.styles ?? []).sort(), languages: (row.languages ?? []).sort() };
}
