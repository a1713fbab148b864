import "server-only";
import type { Candidate } from "#core/candidates/candidate.ts";
import type { DuelChoice } from "../db/generated/client.ts";
import { STANDS } from "./standing-votes.ts";
import type { Db } from "./transaction.ts";

/** The row of a pair, made on its first vote, locked for this transaction: two votes on one pair wait for each other. */
export async function lockDuel(db: Db, first: Candidate, second: Candidate): Promise<string> {
  await db.$executeRaw`
    INSERT INTO "Duel" ("itemId", "firstId", "secondId", "firstKind", "secondKind", "firstCategoryKey",
      "secondCategoryKey", "firstTitle", "firstBody", "secondTitle", "secondBody")
    VALUES (${first.itemId}::uuid, ${first.id}::uuid, ${second.id}::uuid, ${first.kind}::"CandidateKind",
      ${second.kind}::"CandidateKind", ${first.categoryKey}, ${second.categoryKey}, ${first.title}, ${first.body},
      ${second.title}, ${second.body})
    ON CONFLICT DO NOTHING`;
  const [row] = await db.$queryRaw<[{ id: string }]>`
    SELECT id::text FROM "Duel" WHERE "firstId" = ${first.id}::uuid AND "secondId" = ${second.id}::uuid
    FOR NO KEY UPDATE`;
  return row.id;
}

export async function relockDuel(db: Db, duelId: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM "Duel" WHERE id = ${duelId}::uuid FOR NO KEY UPDATE`;
}

export interface VoteOnRecord {
  id: string;
  duelId: string;
  choice: DuelChoice;
  firstOnLeft: boolean;
  voterId: string;
  undone: boolean;
  firstId: string;
  secondId: string;
}

/** The row that a request made, or null. */
export async function findVoteByRequest(db: Db, requestId: string): Promise<VoteOnRecord | null> {
  const row = await db.duelVote.findUnique({
    where: { requestId },
    include: { undoneBy: { select: { id: true } }, duel: { select: { firstId: true, secondId: true } } },
  });
  if (!row) return null;
  const { id, duelId, choice, firstOnLeft, voterId, undoneBy, duel } = row;
  return { id, duelId, choice, firstOnLeft, voterId, undone: undoneBy !== null, ...duel };
}

/** What a person's standing vote on a pair says, or null. */
export async function findStandingChoice(
  db: Db,
  duelId: string,
  voterId: string,
): Promise<DuelChoice | null> {
  const [row] = await db.$queryRaw<{ choice: DuelChoice }[]>`
    SELECT v.choice::text AS choice FROM "DuelVote" v
    WHERE v."duelId" = ${duelId}::uuid AND v."voterId" = ${voterId} AND ${STANDS}`;
  return row?.choice ?? null;
}

interface NewVote {
  requestId: string;
  duelId: string;
  choice: DuelChoice;
  firstOnLeft: boolean;
  /** Null for an undo, which names the vote it takes back instead. */
  milliseconds: number | null;
  undoesId: string | null;
  voterId: string;
  voter: string;
}

/** Writes down a vote or an undo; the row can never be changed. */
export async function insertVote(db: Db, data: NewVote): Promise<void> {
  await db.duelVote.create({ data, select: { id: true } });
}

/** Votes of a person since a moment that still stand. */
export async function countVotesSince(db: Db, voterId: string, since: Date): Promise<number> {
  const [row] = await db.$queryRaw<[{ count: bigint }]>`
    SELECT count(*) FROM "DuelVote" v WHERE v."voterId" = ${voterId} AND v."createdAt" >= ${since} AND ${STANDS}`;
  return Number(row.count);
}
