import "server-only";
import type { Db } from "./transaction.ts";

export interface BulkDecider {
  bulkId: string;
  deciderId: string;
  decider: string;
}

/** Items of a bulk in the order of their ids, from after `after` on. */
export async function bulkItemIds(
  db: Db,
  bulkId: string,
  page: { after: string | null; take: number },
): Promise<string[]> {
  const rows = await db.bulkEntry.findMany({
    where: { bulkId, ...(page.after && { itemId: { gt: page.after } }) },
    orderBy: { itemId: "asc" },
    take: page.take,
    select: { itemId: true },
  });
  return rows.map((row) => row.itemId);
}

/**
 * Approves these entries of a bulk where the item is still as it was at the preview: decision, state and audit in one
 * statement. Nothing was shown beside them to a person, so `shown` stays empty. Returns how many were approved.
 */
export async function approveEntries(db: Db, by: BulkDecider, itemIds: string[]): Promise<number> {
  const [row] = await db.$queryRaw<[{ count: bigint }]>`
    WITH picked AS MATERIALIZED (
      SELECT r."itemId", e."candidateId", i.title AS item_title, i."externalId"
      FROM "BulkEntry" e JOIN "ReviewItem" r ON r."itemId" = e."itemId" AND r.version = e.version AND r.status = 'open'
      JOIN "ContentItem" i ON i.id = r."itemId" AND i."archivedAt" IS NULL
      WHERE e."bulkId" = ${by.bulkId}::uuid AND e."itemId" = ANY(${itemIds}::uuid[])
      ORDER BY r."itemId" FOR UPDATE OF r
    ), decided AS (
      INSERT INTO "Decision" ("itemId", action, "candidateId", title, body, "bulkId", "deciderId", decider)
      SELECT p."itemId", 'approve', c.id, c.title, c.body, ${by.bulkId}::uuid, ${by.deciderId}, ${by.decider}
      FROM picked p JOIN "Candidate" c ON c.id = p."candidateId" AND c."guardrailLevel" <> 'block'
      RETURNING id, "itemId", title, body
    ), audited AS (
      INSERT INTO "AuditEvent" ("actorId", actor, action, noun, "nounId", summary, after)
      SELECT ${by.deciderId}, ${by.decider}, 'review.approve', 'review', p."itemId"::text,
        'Approved a notification for “' || coalesce(nullif(p.item_title, ''), p."externalId") || '” in bulk',
        jsonb_build_object('title', d.title, 'body', d.body, 'bulkId', ${by.bulkId}::text)
      FROM decided d JOIN picked p ON p."itemId" = d."itemId"
    ), moved AS (
      UPDATE "ReviewItem" r SET status = 'approved', "decisionId" = d.id, version = r.version + 1, "updatedAt" = now()
      FROM decided d WHERE r."itemId" = d."itemId" RETURNING 1
    ) SELECT count(*) FROM moved`;
  return Number(row.count);
}

/** Takes back up to `take` decisions of a bulk that still stand. Returns how many; 0 means that none is left. */
export async function undoEntries(db: Db, by: BulkDecider, take: number): Promise<number> {
  const [row] = await db.$queryRaw<[{ count: bigint }]>`
    WITH picked AS MATERIALIZED (
      SELECT r."itemId", d.id, d.title, d.body
      FROM "Decision" d JOIN "ReviewItem" r ON r."decisionId" = d.id
      WHERE d."bulkId" = ${by.bulkId}::uuid AND d.action = 'approve'
      ORDER BY r."itemId" LIMIT ${take}::int FOR UPDATE OF r
    ), undone AS (
      INSERT INTO "Decision" ("itemId", action, "undoesId", "bulkId", "deciderId", decider)
      SELECT "itemId", 'undo', id, ${by.bulkId}::uuid, ${by.deciderId}, ${by.decider} FROM picked
    ), audited AS (
      INSERT INTO "AuditEvent" ("actorId", actor, action, noun, "nounId", summary, before, after)
      SELECT ${by.deciderId}, ${by.decider}, 'review.undo', 'review', p."itemId"::text,
        'Took back the bulk approval of “' || coalesce(nullif(i.title, ''), i."externalId") || '”',
        jsonb_build_object('status', 'approved', 'title', p.title, 'body', p.body, 'bulkId', ${by.bulkId}::text),
        jsonb_build_object('status', 'open')
      FROM picked p JOIN "ContentItem" i ON i.id = p."itemId"
    ), moved AS (
      UPDATE "ReviewItem" r SET status = 'open', "decisionId" = NULL, version = r.version + 1, "updatedAt" = now()
      FROM picked p WHERE r."itemId" = p."itemId" RETURNING 1
    ) SELECT count(*) FROM moved`;
  return Number(row.count);
}
