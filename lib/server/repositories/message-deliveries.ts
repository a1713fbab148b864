import "server-only";
import type { MessageDelivery } from "#core/campaigns/message-delivery.ts";
import { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

/** A message by its item, as far as its delivery goes. */
export interface DeliveredRow {
  id: string;
  title: string;
  body: string;
  delivery: MessageDelivery | null;
}

/** The message of a campaign that is about this item, or null. */
export async function findDelivered(
  db: Db,
  key: { campaignId: string; itemId: string },
): Promise<DeliveredRow | null> {
  const select = { id: true, title: true, body: true, delivery: true } as const;
  const row = await db.campaignMessage.findUnique({ where: { campaignId_itemId: key }, select });
  return row && { ...row, delivery: row.delivery as MessageDelivery | null };
}

/** Sets what a message says of its delivery; null for as its campaign says. */
export async function updateMessageDelivery(
  db: Db,
  id: string,
  delivery: MessageDelivery | null,
): Promise<void> {
  await db.campaignMessage.update({ where: { id }, data: { delivery: delivery ?? Prisma.DbNull } });
}

/** Whether a message of the campaign says something of its own delivery. */
export async function hasOwnDeliveries(db: Db, campaignId: string): Promise<boolean> {
  const found = await db.campaignMessage.findFirst({
    where: { campaignId, delivery: { not: Prisma.DbNull } },
    select: { id: true },
  });
  return found !== null;
}
