import "server-only";
import type { CampaignStatus } from "#core/campaigns/campaign-status.ts";
import type { Delivery } from "#core/campaigns/delivery.ts";
import type { Reach } from "#core/send-rules/reach.ts";
import { type Campaign, Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

export type CampaignRow = Campaign;

export function insertCampaign(
  db: Db,
  data: Pick<Campaign, "name" | "audience" | "sendFrom" | "sendUntil" | "createdById" | "createdBy">,
): Promise<CampaignRow> {
  return db.campaign.create({ data });
}

export function findCampaign(db: Db, id: string): Promise<CampaignRow | null> {
  return db.campaign.findUnique({ where: { id } });
}

/** Reads a campaign and holds its row until the transaction ends: whatever changes it or its messages takes turns. */
export async function lockCampaign(db: Db, id: string): Promise<CampaignRow | null> {
  await db.$queryRaw`SELECT 1 FROM "Campaign" WHERE id = ${id}::uuid FOR UPDATE`;
  return findCampaign(db, id);
}

/** Campaigns, newest first; `before` is the id of the last row of the page before (ids are time-ordered). */
export function listCampaigns(
  db: Db,
  page: { status: CampaignStatus | null; before: string | null; take: number },
): Promise<CampaignRow[]> {
  return db.campaign.findMany({
    where: {
      // What was put away is shown to those who ask for it.
      status: page.status ?? { not: "archived" },
      ...(page.before ? { id: { lt: page.before } } : {}),
    },
    orderBy: { id: "desc" },
    take: page.take,
  });
}

/** How many messages each of these campaigns has. */
export async function countMessages(db: Db, campaignIds: string[]): Promise<Map<string, number>> {
  const rows = await db.campaignMessage.groupBy({
    by: ["campaignId"],
    where: { campaignId: { in: campaignIds } },
    _count: true,
  });
  return new Map(rows.map((row) => [row.campaignId, row._count]));
}

export function countCampaignsByStatus(db: Db, status: CampaignStatus): Promise<number> {
  return db.campaign.count({ where: { status } });
}

type Plain = Omit<
  Campaign,
  "id" | "version" | "createdAt" | "createdBy" | "createdById" | "delivery" | "reach"
>;
type Change = Partial<Plain> & { delivery?: Delivery | null; reach?: Reach | null };

/**
 * Changes a campaign and raises its version, if it still has this version and one of these statuses; false when it
 * has not, and then nothing was changed.
 */
export async function updateCampaign(
  db: Db,
  key: { id: string; version: number; status: readonly CampaignStatus[] },
  change: Change,
): Promise<boolean> {
  const { delivery, reach, ...data } = change;
  const said = {
    ...(delivery !== undefined && { delivery: delivery ?? Prisma.DbNull }),
    ...(reach !== undefined && { reach: reach ?? Prisma.DbNull }),
  };
  const { count } = await db.campaign.updateMany({
    where: { id: key.id, version: key.version, status: { in: [...key.status] } },
    data: { ...data, ...said, version: { increment: 1 } },
  });
  return count === 1;
}
