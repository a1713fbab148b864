import "server-only";
import { Prisma } from "../db/generated/client.ts";
import { type CandidateOnRecord, toCandidateOnRecord } from "./candidate-on-record.ts";
import { STANDS } from "./standing-votes.ts";
import type { Db } from "./transaction.ts";

/** Newest texts of an item that may meet: an item that many runs have written for still gives few pairs to weigh. */
const NEWEST = 16;

/** First and last id of the items that have candidates, or null where there is none. */
export async function itemRange(db: Db): Promise<{ first: string; last: string } | null> {
  const [row] = await db.$queryRaw<{ first: string | null; last: string | null }[]>`
    SELECT (SELECT "itemId" FROM "ReviewItem" ORDER BY "itemId" LIMIT 1)::text AS first,
      (SELECT "itemId" FROM "ReviewItem" ORDER BY "itemId" DESC LIMIT 1)::text AS last`;
  return row?.first && row.last ? { first: row.first, last: row.last } : null;
}

/** Items in the order of their ids that are not archived and have candidates; `from` and `until` are part of it. */
export async function listItemIds(
  db: Db,
  page: { from: string; until: string; after: string | null; take: number },
): Promise<string[]> {
  const after = page.after ? Prisma.sql`AND r."itemId" > ${page.after}::uuid` : Prisma.empty;
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT r."itemId"::text AS id FROM "ReviewItem" r JOIN "ContentItem" i ON i.id = r."itemId"
    WHERE r."itemId" BETWEEN ${page.from}::uuid AND ${page.until}::uuid ${after}
      AND r."candidateCount" > 0 AND i."archivedAt" IS NULL
    ORDER BY r."itemId" LIMIT ${page.take}::int`;
  return rows.map(({ id }) => id);
}

/** The candidates of these items that may meet in a duel, the human line among them, by item. */
export async function listContestants(db: Db, itemIds: string[]): Promise<Map<string, CandidateOnRecord[]>> {
  const keys = await db.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM (
      SELECT id, row_number() OVER (PARTITION BY "itemId" ORDER BY kind = 'reference' DESC, id DESC) AS place
      FROM "Candidate" WHERE "itemId" = ANY(${itemIds}::uuid[]) AND "supersededAt" IS NULL AND "duplicateOfId" IS NULL
        AND kind <> 'override' AND "guardrailLevel" <> 'block') c
    WHERE place <= ${NEWEST}::int`;
  const found = await findContestants(
    db,
    keys.map(({ id }) => id),
  );
  return Map.groupBy(found, ({ itemId }) => itemId);
}

/** Candidates by their ids, with what has become of them; those that are gone are left out. */
export async function findContestants(db: Db, ids: string[]): Promise<CandidateOnRecord[]> {
  const rows = await db.candidate.findMany({
    where: { id: { in: ids } },
    orderBy: { id: "asc" },
    include: { item: { select: { archivedAt: true } } },
  });
  return rows.map(toCandidateOnRecord);
}

/** A pair with the votes of others that stand on it. */
export interface SharedPair {
  itemId: string;
  firstId: string;
  secondId: string;
  raters: number;
  firstLeft: number;
}

/** The judged pairs of these items, and whether this person is among the judges. */
export function listJudged(
  db: Db,
  personId: string,
  itemIds: string[],
): Promise<(SharedPair & { mine: boolean })[]> {
  return db.$queryRaw`
    SELECT d."itemId"::text, d."firstId"::text, d."secondId"::text, count(*)::int AS raters,
      (count(*) FILTER (WHERE v."firstOnLeft"))::int AS "firstLeft", bool_or(v."voterId" = ${personId}) AS mine
    FROM "Duel" d JOIN "DuelVote" v ON v."duelId" = d.id AND ${STANDS}
    WHERE d."itemId" = ANY(${itemIds}::uuid[]) GROUP BY d.id, d."itemId", d."firstId", d."secondId"`;
}

/**
 * Pairs that others have judged and this person has not, those with the fewest judges first; looked for among the
 * newest `window` pairs, so that the work does not grow with the table.
 */
export function listJudgedByOthers(
  db: Db,
  personId: string,
  { window, take }: { window: number; take: number },
): Promise<SharedPair[]> {
  return db.$queryRaw<SharedPair[]>`
    SELECT d."itemId"::text, d."firstId"::text, d."secondId"::text, count(*)::int AS raters,
      (count(*) FILTER (WHERE v."firstOnLeft"))::int AS "firstLeft"
    FROM (SELECT id, "itemId", "firstId", "secondId" FROM "Duel" ORDER BY id DESC LIMIT ${window}::int) d
      JOIN "DuelVote" v ON v."duelId" = d.id AND ${STANDS}
      JOIN "ContentItem" i ON i.id = d."itemId" AND i."archivedAt" IS NULL
    WHERE NOT EXISTS (SELECT 1 FROM "Candidate" c WHERE c.id IN (d."firstId", d."secondId") AND c."supersededAt" IS NOT NULL)
    GROUP BY d.id, d."itemId", d."firstId", d."secondId"
    HAVING count(*) FILTER (WHERE v."voterId" = ${personId}) = 0
    ORDER BY count(*), d.id LIMIT ${take}::int`;
}
