import "server-only";
import type { FrozenMessage } from "#core/campaigns/frozen-message.ts";
import { Prisma } from "../db/generated/client.ts";
import type { MessageKey } from "./campaign-messages.ts";
import type { Db } from "./transaction.ts";

/** Rows read at once: enough to be quick, few enough that a campaign of any size stays out of memory. */
const BATCH = 1_000;

/** Every message of a campaign with all that is frozen, in order, batch by batch through a keyset. */
export async function* frozenMessages(db: Db, campaignId: string): AsyncGenerator<FrozenMessage[]> {
  let after: MessageKey | null = null;
  for (;;) {
    // The first condition is what the index on (campaignId, position) can begin at.
    const start: Prisma.Sql = after
      ? Prisma.sql`AND m.position >= ${after.position} AND (m.position, m.id) > (${after.position}, ${after.id}::uuid)`
      : Prisma.empty;
    const rows: (FrozenMessage & { position: number })[] = await db.$queryRaw`
      SELECT m.id AS "messageId", m."decisionId", m."deciderId", m."itemId", m."externalId", m.title, m.body, m.url,
        m."imageUrl", m.language, m."candidateId", m."categoryKey", c."promptVersion", c.model, m.position
      FROM "CampaignMessage" m LEFT JOIN "Candidate" c ON c.id = m."candidateId"
      WHERE m."campaignId" = ${campaignId}::uuid ${start}
      ORDER BY m.position, m.id LIMIT ${BATCH}::int`;
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH) return;
    const last = rows.at(-1)!;
    after = { position: last.position, id: last.messageId };
  }
}
