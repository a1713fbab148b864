import "server-only";
import type { JudgedPair } from "#core/duels/votes-to-pairs.ts";
import { Prisma } from "../db/generated/client.ts";
import { STANDS } from "./standing-votes.ts";
import type { Db } from "./transaction.ts";

const BATCH = 1_000;

interface Row extends Pick<JudgedPair, "itemId" | "firstWins" | "secondWins" | "ties"> {
  id: string;
  title: string;
  body: string;
  language: string;
  firstTitle: string;
  firstBody: string;
  secondTitle: string;
  secondBody: string;
  last: Date;
}

/** Every pair with its standing votes, in the order in which pairs were first judged, batch by batch. */
export async function* judgedPairs(db: Db): AsyncGenerator<JudgedPair[]> {
  for (let after: string | null = null; ; ) {
    const start: Prisma.Sql = after ? Prisma.sql`WHERE id > ${after}::uuid` : Prisma.empty;
    const ids: { id: string }[] = await db.$queryRaw<{ id: string }[]>`
      SELECT id::text FROM "Duel" ${start} ORDER BY id LIMIT ${BATCH}::int`;
    const pairs = await readPairs(
      db,
      ids.map(({ id }) => id),
    );
    if (pairs.length > 0) yield pairs;
    if (ids.length < BATCH) return;
    after = ids.at(-1)!.id;
  }
}

async function readPairs(db: Db, ids: string[]): Promise<JudgedPair[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT d.id::text, d."itemId"::text, i.title, i.body, i.language, d."firstTitle", d."firstBody", d."secondTitle",
      d."secondBody", n."firstWins", n."secondWins", n.ties, n.last
    FROM "Duel" d JOIN "ContentItem" i ON i.id = d."itemId" JOIN (
      SELECT v."duelId", max(v."createdAt") AS last, (count(*) FILTER (WHERE v.choice = 'tie'))::int AS ties,
        (count(*) FILTER (WHERE v.choice IN ('left', 'right') AND (v.choice = 'left') = v."firstOnLeft"))::int AS "firstWins",
        (count(*) FILTER (WHERE v.choice IN ('left', 'right') AND (v.choice = 'left') <> v."firstOnLeft"))::int AS "secondWins"
      FROM "DuelVote" v WHERE v."duelId" = ANY(${ids}::uuid[]) AND ${STANDS} GROUP BY v."duelId") n ON n."duelId" = d.id
    ORDER BY d.id`;
  return rows.map((row) => ({
    itemId: row.itemId,
    item: { title: row.title, body: row.body, language: row.language },
    first: { title: row.firstTitle, body: row.firstBody },
    second: { title: row.secondTitle, body: row.secondBody },
    firstWins: row.firstWins,
    secondWins: row.secondWins,
    ties: row.ties,
    date: row.last.toISOString().slice(0, 10),
  }));
}
