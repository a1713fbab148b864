import "server-only";
import type { CampaignMessageView } from "#core/campaigns/campaign-view.ts";
import { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

/** True for a message "m" whose item is no longer approved by the same decision, or was archived. */
const OUTDATED = Prisma.sql`NOT EXISTS (
  SELECT 1 FROM "ReviewItem" r JOIN "ContentItem" i ON i.id = r."itemId"
  WHERE r."itemId" = m."itemId" AND r.status = 'approved' AND r."decisionId" = m."decisionId" AND i."archivedAt" IS NULL)`;

export interface MessageFacts {
  messages: number;
  outdated: number;
  ownDeliveries: number;
}

export interface MessageKey {
  position: number;
  id: string;
}

/** Messages of a campaign in their order, with the key of each row; `after` is the key of the last row before. */
export function listMessages(
  db: Db,
  campaignId: string,
  page: { after: MessageKey | null; take: number; markOutdated: boolean },
): Promise<(CampaignMessageView & MessageKey)[]> {
  const { after, take } = page;
  // The first condition is what the index on (campaignId, position) can begin at.
  const start = after
    ? Prisma.sql`AND m.position >= ${after.position} AND (m.position, m.id) > (${after.position}, ${after.id}::uuid)`
    : Prisma.empty;
  return db.$queryRaw`
    SELECT m.id, m."itemId", m."externalId", m.title, m.body, m.url, m.language, m."categoryKey", m.position, m.delivery,
      d.decider, ${page.markOutdated ? OUTDATED : Prisma.sql`false`} AS outdated
    FROM "CampaignMessage" m JOIN "Decision" d ON d.id = m."decisionId"
    WHERE m."campaignId" = ${campaignId}::uuid ${start}
    ORDER BY m.position, m.id LIMIT ${take}::int`;
}

/** How many messages there are, how many of them the review has overtaken, and how many are delivered in a way of their own. */
export async function messageFacts(db: Db, campaignId: string): Promise<MessageFacts> {
  const [row] = await db.$queryRaw<[MessageFacts]>`
    SELECT count(*)::int AS messages, (count(*) FILTER (WHERE ${OUTDATED}))::int AS outdated,
      count(m.delivery)::int AS "ownDeliveries"
    FROM "CampaignMessage" m WHERE m."campaignId" = ${campaignId}::uuid`;
  return row;
}

/** Everyone whose decision put a message into the campaign. */
export async function messageDeciders(db: Db, campaignId: string): Promise<{ id: string; name: string }[]> {
  return db.$queryRaw`
    SELECT m."deciderId" AS id, max(d.decider) AS name
    FROM "CampaignMessage" m JOIN "Decision" d ON d.id = m."decisionId"
    WHERE m."campaignId" = ${campaignId}::uuid GROUP BY 1 ORDER BY 2`;
}

/** Takes messages out; returns how many were there. */
export async function deleteMessages(db: Db, campaignId: string, itemIds: string[]): Promise<number> {
  const { count } = await db.campaignMessage.deleteMany({ where: { campaignId, itemId: { in: itemIds } } });
  return count;
}

/** Takes the decision that holds now into every overtaken message whose item is approved anew. Returns how many. */
export function renewMessages(db: Db, campaignId: string): Promise<number> {
  return db.$executeRaw`
    UPDATE "CampaignMessage" m SET "decisionId" = d.id, "deciderId" = d."deciderId", "candidateId" = d."candidateId",
      title = coalesce(d.title, ''), body = coalesce(d.body, ''), "categoryKey" = c."categoryKey",
      language = coalesce(c.language, i.language)
    FROM "ReviewItem" r JOIN "Decision" d ON d.id = r."decisionId" JOIN "ContentItem" i ON i.id = r."itemId"
      LEFT JOIN "Candidate" c ON c.id = d."candidateId"
    WHERE m."campaignId" = ${campaignId}::uuid AND r."itemId" = m."itemId" AND r.status = 'approved'
      AND i."archivedAt" IS NULL AND m."decisionId" <> d.id`;
}

/** Drops every message whose item is no longer approved. Returns how many. */
export function dropOutdatedMessages(db: Db, campaignId: string): Promise<number> {
  return db.$executeRaw`DELETE FROM "CampaignMessage" m WHERE m."campaignId" = ${campaignId}::uuid AND ${OUTDATED}`;
}

/** Copies link, picture and id of every item as they are at this moment: the last change before the freeze. */
export async function copyItemFacts(db: Db, campaignId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE "CampaignMessage" m SET "externalId" = i."externalId", url = i.url, "imageUrl" = i."imageUrl"
    FROM "ContentItem" i WHERE m."campaignId" = ${campaignId}::uuid AND i.id = m."itemId"
      AND (m."externalId", m.url, m."imageUrl") IS DISTINCT FROM (i."externalId", i.url, i."imageUrl")`;
}
