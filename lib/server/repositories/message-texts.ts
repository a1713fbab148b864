import "server-only";
import type { Db } from "./transaction.ts";

/** Messages of a campaign that hold two opening braces, which may be tokens, in order and batch by batch. */
export async function* bracedMessages(
  db: Db,
  campaignId: string,
): AsyncGenerator<{ id: string; title: string; body: string; position: number }[]> {
  let after = { position: -1, id: "00000000-0000-0000-0000-000000000000" };
  for (;;) {
    const rows = await db.$queryRaw<{ id: string; title: string; body: string; position: number }[]>`
      SELECT id, title, body, position FROM "CampaignMessage"
      WHERE "campaignId" = ${campaignId}::uuid AND (title LIKE '%{{%' OR body LIKE '%{{%')
        AND position >= ${after.position}::int AND (position, id) > (${after.position}::int, ${after.id}::uuid)
      ORDER BY position, id LIMIT 1000`;
    if (rows.length === 0) return;
    yield rows;
    after = rows.at(-1)!;
  }
}

/** How many messages do not begin with a text, in the title or, where there is none, in the text under it. */
export async function countWithoutPrefix(db: Db, campaignId: string, prefix: string): Promise<number> {
  const [row] = await db.$queryRaw<[{ count: number }]>`
    SELECT count(*)::int AS count FROM "CampaignMessage" m
    WHERE m."campaignId" = ${campaignId}::uuid
      AND NOT starts_with(CASE WHEN m.title <> '' THEN m.title ELSE m.body END, ${prefix})`;
  return row.count;
}
