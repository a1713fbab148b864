import "server-only";
import type { KappaCell } from "#core/duels/duel-agreement.ts";
import type { ContenderSums } from "#core/duels/duel-shares.ts";
import type { VoterCount } from "#core/duels/results-view.ts";
import type { LabelCounts } from "#core/statistics/krippendorff-alpha.ts";
import { Prisma } from "../db/generated/client.ts";
import { STANDS } from "./standing-votes.ts";
import type { Db } from "./transaction.ts";

/** Pairs of people, and people, that are listed. */
const MOST_PEOPLE = 50;
const MOST_PEOPLE_PAIRS = 6;

/** The newest standing votes as `v`, at most `most`: what the results are made of. */
function newest(most: number): Prisma.Sql {
  return Prisma.sql`newest AS MATERIALIZED (
    SELECT v."duelId", v.choice, v."firstOnLeft", v.milliseconds, v."voterId", v.voter FROM "DuelVote" v
    WHERE ${STANDS} ORDER BY v.id DESC LIMIT ${most}::int)`;
}

/** The index of a vote in DUEL_LABELS, whichever stood left. */
function label(vote: string): Prisma.Sql {
  const [choice, firstOnLeft] = [Prisma.raw(`${vote}.choice`), Prisma.raw(`${vote}."firstOnLeft"`)];
  return Prisma.sql`CASE WHEN ${choice} = 'tie' THEN 2 WHEN ${choice} = 'neither' THEN 3
    WHEN (${choice} = 'left') = ${firstOnLeft} THEN 0 ELSE 1 END`;
}

export interface VoteTotals {
  votes: number;
  pairs: number;
  items: number;
  left: number;
  right: number;
  ties: number;
  neither: number;
}

export async function voteTotals(db: Db, most: number): Promise<VoteTotals> {
  const [row] = await db.$queryRaw<[VoteTotals]>`
    WITH ${newest(most)}
    SELECT count(*)::int AS votes, count(DISTINCT v."duelId")::int AS pairs, count(DISTINCT d."itemId")::int AS items,
      (count(*) FILTER (WHERE choice = 'left'))::int AS left, (count(*) FILTER (WHERE choice = 'right'))::int AS right,
      (count(*) FILTER (WHERE choice = 'tie'))::int AS ties,
      (count(*) FILTER (WHERE choice = 'neither'))::int AS neither
    FROM newest v JOIN "Duel" d ON d.id = v."duelId"`;
  return row;
}

/** How often each combination of labels on one pair occurs; pairs with one vote are left out. */
export async function labelPatterns(db: Db, most: number): Promise<LabelCounts[]> {
  const rows = await db.$queryRaw<{ counts: number[]; units: number }[]>`
    WITH ${newest(most)}, labelled AS (SELECT "duelId", ${label("v")} AS label FROM newest v), judged AS (
      SELECT ARRAY[(count(*) FILTER (WHERE label = 0))::int, (count(*) FILTER (WHERE label = 1))::int,
        (count(*) FILTER (WHERE label = 2))::int, (count(*) FILTER (WHERE label = 3))::int] AS counts
      FROM labelled GROUP BY "duelId" HAVING count(*) >= 2)
    SELECT counts, count(*)::int AS units FROM judged GROUP BY counts ORDER BY counts`;
  return rows;
}

/** What two people said of the pairs that both judged, for those with most pairs in common. */
export function kappaCells(
  db: Db,
  most: number,
): Promise<(KappaCell & { oneId: string; otherId: string; oneName: string; otherName: string })[]> {
  return db.$queryRaw`
    WITH ${newest(most)}, cells AS (
      SELECT a."voterId" AS "oneId", b."voterId" AS "otherId", max(a.voter) AS "oneName", max(b.voter) AS "otherName",
        ${label("a")} AS one, ${label("b")} AS other, count(*)::int AS pairs
      FROM newest a JOIN newest b ON b."duelId" = a."duelId" AND a."voterId" < b."voterId"
      GROUP BY 1, 2, 5, 6
    ), top AS (
      SELECT "oneId", "otherId", sum(pairs) AS together FROM cells GROUP BY 1, 2
      ORDER BY 3 DESC, 1, 2 LIMIT ${MOST_PEOPLE_PAIRS}::int)
    SELECT cells.* FROM cells JOIN top USING ("oneId", "otherId") ORDER BY together DESC, 1, 2, one, other`;
}

/** What each style, and the human line (null), won against anything else, summed over items. */
export async function contenderSums(db: Db, most: number): Promise<ContenderSums[]> {
  return db.$queryRaw<ContenderSums[]>`
    WITH ${newest(most)}, sides AS (
      SELECT d."itemId", v.choice,
        CASE WHEN d."firstKind" = 'reference' THEN NULL ELSE d."firstCategoryKey" END AS first,
        CASE WHEN d."secondKind" = 'reference' THEN NULL ELSE d."secondCategoryKey" END AS second,
        ${label("v")} AS label
      FROM newest v JOIN "Duel" d ON d.id = v."duelId"
    ), takes AS (
      SELECT "itemId", first AS contender, label, label = 0 AS won FROM sides WHERE first IS DISTINCT FROM second
      UNION ALL
      SELECT "itemId", second, label, label = 1 FROM sides WHERE first IS DISTINCT FROM second
    ), by_item AS (
      SELECT contender, "itemId", (count(*) FILTER (WHERE won))::float8 AS w,
        (count(*) FILTER (WHERE label < 2))::float8 AS n, count(*) FILTER (WHERE label = 2) AS ties,
        count(*) FILTER (WHERE label = 3) AS neither
      FROM takes GROUP BY contender, "itemId")
    SELECT contender AS "categoryKey", (count(*) FILTER (WHERE n > 0))::int AS clusters, sum(w)::float8 AS wins,
      sum(n)::float8 AS trials, sum(w * w)::float8 AS "winsSquared", sum(w * n)::float8 AS "winsTimesTrials",
      sum(n * n)::float8 AS "trialsSquared", sum(ties)::int AS ties, sum(neither)::int AS neither
    FROM by_item GROUP BY contender ORDER BY contender NULLS FIRST`;
}

/** Standing votes by person, most first. */
export function voterCounts(db: Db, most: number): Promise<VoterCount[]> {
  return db.$queryRaw<VoterCount[]>`
    WITH ${newest(most)}
    SELECT "voterId", max(voter) AS voter, count(*)::int AS votes,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY milliseconds)::float8 AS "medianMilliseconds"
    FROM newest GROUP BY "voterId" ORDER BY votes DESC, "voterId" LIMIT ${MOST_PEOPLE}::int`;
}
