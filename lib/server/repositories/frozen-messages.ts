import "server-only";
import type { FrozenMessage } from "#core/campaigns/frozen-message.ts";
import { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

const SELECTED = Prisma.sql`SELECT m.id AS "messageId", m."decisionId", m."deciderId", m."itemId", m."externalId", m.title, m.body, m.url,
    m."imageUrl", m.language, m."candidateId", m."categoryKey", c."promptVersion", c.model, m.delivery
  FROM "CampaignMessage" m LEFT JOIN "Candidate" c ON c.id = m."candidateId"`;

/** Positions read at once: enough to be quick, few enough that a campaign of any size stays out of memory. */
const BATCH = 1_000;

/**
 * Every message of a campaign with all that is frozen, in order, batch by batch. Each batch is a closed range of
 * positions: that is fast right after a large insert too, when the database knows nothing yet of the new rows.
 */
export async function* frozenMessages(db: Db, campaignId: string): AsyncGenerator<FrozenMessage[]> {
  const { _min: first, _max: last } = await db.campaignMessage.aggregate({
    where: { campaignId },
    _min: { position: true },
    _max: { position: true },
  });
  if (first.position === null || last.position === null) return;
  for (let from = first.position; from <= last.position; from += BATCH) {
    const rows = await readRange(db, campaignId, from, from + BATCH - 1);
    if (rows.length > 0) yield rows;
  }
}

/** The message of a campaign that is about this item, or null. */
export async function frozenMessageOf(
  db: Db,
  campaignId: string,
  itemId: string,
): Promise<FrozenMessage | null> {
  const [row] = await db.$queryRaw<FrozenMessage[]>`
    ${SELECTED} WHERE m."campaignId" = ${campaignId}::uuid AND m."itemId" = ${itemId}::uuid`;
  return row ?? null;
}

function readRange(db: Db, campaignId: string, from: number, to: number): Promise<FrozenMessage[]> {
  return db.$queryRaw`
    ${SELECTED}
    WHERE m."campaignId" = ${campaignId}::uuid AND m.position BETWEEN ${from}::int AND ${to}::int
    ORDER BY m.position, m.id`;
}
