import "server-only";
import type { BulkEntryView, BulkOutcome } from "#core/review/bulk-view.ts";
import type { PageKey } from "#core/review/page-key.ts";
import { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

/** What became of an entry: nothing yet, its decision stands, it was passed over, or it was taken back since. */
const OUTCOME = Prisma.sql`CASE
  WHEN b.status <> 'applied' AND r.status = 'open' AND r.version = e.version THEN 'waiting'
  WHEN d.id IS NULL THEN 'skipped'
  WHEN r."decisionId" = d.id THEN 'approved'
  ELSE 'undone' END`;

/** Entries of a bulk, the least certain first: those are worth a look. The key is the chance to win, -1 without one. */
export async function listBulkEntries(
  db: Db,
  bulkId: string,
  page: { outcome: BulkOutcome | null; after: PageKey | null; take: number },
): Promise<BulkEntryView[]> {
  const start = page.after
    ? Prisma.sql`AND (coalesce(e."winProbability", -1), e."itemId") > (${page.after.value}::float8, ${page.after.id}::uuid)`
    : Prisma.empty;
  const only = page.outcome ? Prisma.sql`AND ${OUTCOME} = ${page.outcome}` : Prisma.empty;
  return db.$queryRaw<BulkEntryView[]>`
    SELECT e."itemId"::text, i."externalId", coalesce(nullif(i.title, ''), left(i.body, 120)) AS "itemTitle",
      c."categoryKey", c.title, c.body, c.language, e."winProbability", c."guardrailLevel"::text, ${OUTCOME} AS outcome,
      CASE WHEN r."decisionId" IS DISTINCT FROM d.id THEN now_d.decider END AS "decidedBy"
    FROM "BulkEntry" e
    JOIN "BulkApproval" b ON b.id = e."bulkId"
    JOIN "ReviewItem" r ON r."itemId" = e."itemId"
    JOIN "ContentItem" i ON i.id = e."itemId"
    JOIN "Candidate" c ON c.id = e."candidateId"
    LEFT JOIN "Decision" d ON d."bulkId" = e."bulkId" AND d."itemId" = e."itemId" AND d.action = 'approve'
    LEFT JOIN "Decision" now_d ON now_d.id = r."decisionId"
    WHERE e."bulkId" = ${bulkId}::uuid ${start} ${only}
    ORDER BY coalesce(e."winProbability", -1), e."itemId" LIMIT ${page.take}::int`;
}
