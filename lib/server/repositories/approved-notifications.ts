import "server-only";
import { type ApprovedFilter, HUMAN_LINE } from "#core/campaigns/approved-filter.ts";
import type { ApprovedNotification } from "#core/campaigns/campaign-view.ts";
import { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

/** What is approved right now, with its decision, item and candidate. */
const APPROVED = Prisma.sql`"ReviewItem" r
  JOIN "Decision" d ON d.id = r."decisionId"
  JOIN "ContentItem" i ON i.id = r."itemId" AND i."archivedAt" IS NULL
  LEFT JOIN "Candidate" c ON c.id = d."candidateId"`;

/** Held by a campaign that was not put away. */
const USED = Prisma.sql`EXISTS (
  SELECT 1 FROM "CampaignMessage" um JOIN "Campaign" uc ON uc.id = um."campaignId" AND uc.status <> 'archived'
  WHERE um."decisionId" = r."decisionId")`;

export type ApprovedChoice = ApprovedFilter | { itemIds: string[] };

/** The approved notifications that a choice names and this campaign does not hold, as a condition. */
function chosen(campaignId: string, choice: ApprovedChoice): Prisma.Sql {
  const parts = [
    Prisma.sql`r.status = 'approved'`,
    Prisma.sql`NOT EXISTS (SELECT 1 FROM "CampaignMessage" own
      WHERE own."campaignId" = ${campaignId}::uuid AND own."itemId" = r."itemId" AND own."decisionId" = r."decisionId")`,
  ];
  if ("itemIds" in choice)
    return Prisma.join([...parts, Prisma.sql`r."itemId" = ANY(${choice.itemIds}::uuid[])`], " AND ");
  const { text, language, category, unused } = choice;
  if (unused) parts.push(Prisma.sql`NOT ${USED}`);
  if (language) parts.push(Prisma.sql`coalesce(c.language, i.language) = ${language}`);
  if (category === HUMAN_LINE) parts.push(Prisma.sql`c."categoryKey" IS NULL`);
  else if (category) parts.push(Prisma.sql`c."categoryKey" = ${category}`);
  if (text) {
    const like = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
    parts.push(Prisma.sql`(d.title ILIKE ${like} OR d.body ILIKE ${like} OR i."externalId" ILIKE ${like})`);
  }
  return Prisma.join(parts, " AND ");
}

/** What can be picked, last decided first; `before` is the decision of the last row of the page before. */
export async function listApproved(
  db: Db,
  campaignId: string,
  page: { filter: ApprovedFilter; before: string | null; take: number },
): Promise<ApprovedNotification[]> {
  const start = page.before ? Prisma.sql`AND r."decisionId" < ${page.before}::uuid` : Prisma.empty;
  const rows = await db.$queryRaw<(Omit<ApprovedNotification, "decidedAt"> & { decidedAt: Date })[]>`
    SELECT d.id AS "decisionId", r."itemId", i."externalId", coalesce(d.title, '') AS title, coalesce(d.body, '') AS body,
      coalesce(c.language, i.language) AS language, c."categoryKey", d.action = 'override' AS edited, d.decider,
      d."createdAt" AS "decidedAt", (
        SELECT uc.name FROM "CampaignMessage" um JOIN "Campaign" uc ON uc.id = um."campaignId" AND uc.status <> 'archived'
        WHERE um."decisionId" = r."decisionId" ORDER BY uc.id DESC LIMIT 1) AS campaign
    FROM ${APPROVED} WHERE ${chosen(campaignId, page.filter)} ${start}
    ORDER BY r."decisionId" DESC LIMIT ${page.take}::int`;
  return rows.map((row) => ({ ...row, decidedAt: row.decidedAt.toISOString() }));
}

export async function countApproved(db: Db, campaignId: string, filter: ApprovedFilter): Promise<number> {
  const [row] = await db.$queryRaw<
    [{ count: bigint }]
  >`SELECT count(*) FROM ${APPROVED} WHERE ${chosen(campaignId, filter)}`;
  return Number(row.count);
}

/** Languages and styles among what is approved, for the filter's choices. */
export async function approvedFacets(
  db: Db,
): Promise<{ languages: string[]; categories: (string | null)[] }> {
  const [row] = await db.$queryRaw<[{ languages: string[] | null; categories: (string | null)[] | null }]>`
    SELECT array_agg(DISTINCT coalesce(c.language, i.language)) AS languages, array_agg(DISTINCT c."categoryKey") AS categories
    FROM ${APPROVED} WHERE r.status = 'approved'`;
  return { languages: row.languages ?? [], categories: row.categories ?? [] };
}

/**
 * Puts every chosen notification into the campaign, after what is there and in the order of the decisions, in one
 * statement. A message whose item was decided anew takes the new decision. The caller holds the campaign's lock.
 * Returns how many were put in.
 */
export function addApproved(db: Db, campaignId: string, choice: ApprovedChoice): Promise<number> {
  return db.$executeRaw`
    INSERT INTO "CampaignMessage" ("campaignId", "decisionId", "itemId", "externalId", "categoryKey", "candidateId",
      title, body, url, "imageUrl", language, "deciderId", position)
    SELECT ${campaignId}::uuid, d.id, r."itemId", i."externalId", c."categoryKey", d."candidateId",
      coalesce(d.title, ''), coalesce(d.body, ''), i.url, i."imageUrl", coalesce(c.language, i.language), d."deciderId",
      (SELECT coalesce(max(position), 0) FROM "CampaignMessage" WHERE "campaignId" = ${campaignId}::uuid)
        + row_number() OVER (ORDER BY r."decisionId")
    FROM ${APPROVED} WHERE ${chosen(campaignId, choice)}
    ON CONFLICT ("campaignId", "itemId") DO UPDATE SET "decisionId" = excluded."decisionId", "categoryKey" = excluded."categoryKey",
      "candidateId" = excluded."candidateId", title = excluded.title, body = excluded.body, language = excluded.language,
      "deciderId" = excluded."deciderId"`;
}
