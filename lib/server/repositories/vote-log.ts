import "server-only";
import type { VoteRecord } from "#core/duels/vote-record.ts";
import { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

const BATCH = 1_000;

type Row = Omit<VoteRecord, "at"> & { at: Date };

const RECORD = Prisma.sql`
  SELECT v.id::text AS "voteId", v."createdAt" AS at, v."voterId", v.voter, v.choice::text AS choice,
    v."undoesId"::text AS "undoesVoteId", EXISTS (SELECT 1 FROM "DuelVote" u WHERE u."undoesId" = v.id) AS undone,
    v.milliseconds, d.id::text AS "pairId", d."itemId"::text, i."externalId", i.language,
    (CASE WHEN v."firstOnLeft" THEN d."firstId" ELSE d."secondId" END)::text AS "leftId",
    CASE WHEN v."firstOnLeft" THEN d."firstTitle" ELSE d."secondTitle" END AS "leftTitle",
    CASE WHEN v."firstOnLeft" THEN d."firstBody" ELSE d."secondBody" END AS "leftBody",
    CASE WHEN v."firstOnLeft" THEN d."firstCategoryKey" ELSE d."secondCategoryKey" END AS "leftStyle",
    (CASE WHEN v."firstOnLeft" THEN d."secondId" ELSE d."firstId" END)::text AS "rightId",
    CASE WHEN v."firstOnLeft" THEN d."secondTitle" ELSE d."firstTitle" END AS "rightTitle",
    CASE WHEN v."firstOnLeft" THEN d."secondBody" ELSE d."firstBody" END AS "rightBody",
    CASE WHEN v."firstOnLeft" THEN d."secondCategoryKey" ELSE d."firstCategoryKey" END AS "rightStyle"
  FROM "DuelVote" v JOIN "Duel" d ON d.id = v."duelId" JOIN "ContentItem" i ON i.id = d."itemId"`;

/** The whole log up to the row that is the last one now, oldest first, batch by batch. */
export async function* voteLog(db: Db): AsyncGenerator<VoteRecord[]> {
  const last = await db.duelVote.findFirst({ orderBy: { id: "desc" }, select: { id: true } });
  for (let after: string | null = null; last; ) {
    const start: Prisma.Sql = after ? Prisma.sql`v.id > ${after}::uuid AND` : Prisma.empty;
    const rows: Row[] = await db.$queryRaw<Row[]>`
      ${RECORD} WHERE ${start} v.id <= ${last.id}::uuid ORDER BY v.id LIMIT ${BATCH}::int`;
    if (rows.length > 0) yield rows.map(toRecord);
    if (rows.length < BATCH) return;
    after = rows.at(-1)!.voteId;
  }
}

/** Votes, undone ones among them, newest first; `before` is the id of the last of the page before. */
export async function listVotes(
  db: Db,
  page: { before: string | null; take: number },
): Promise<VoteRecord[]> {
  const start = page.before ? Prisma.sql`AND v.id < ${page.before}::uuid` : Prisma.empty;
  const rows = await db.$queryRaw<Row[]>`
    ${RECORD} WHERE v.choice <> 'undo' ${start} ORDER BY v.id DESC LIMIT ${page.take}::int`;
  return rows.map(toRecord);
}

function toRecord({ at, ...row }: Row): VoteRecord {
  return { ...row, at: at.toISOString() };
}
