import "server-only";
import type { SharedContest } from "#core/duels/choose-duels.ts";
import { findContestants, listJudgedByOthers } from "../../repositories/duel-contestants.ts";
import type { Db } from "../../repositories/transaction.ts";

/** Pairs of others are looked for among this many newest ones. */
const SHARED = { window: 500, take: 40 };

/** Pairs that others have judged lately and this person has not. */
export async function sharedContests(db: Db, personId: string): Promise<SharedContest[]> {
  const pairs = await listJudgedByOthers(db, personId, SHARED);
  const found = await findContestants(
    db,
    pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]),
  );
  const byId = new Map(found.map((one) => [one.id, one]));
  return pairs.flatMap(({ itemId, firstId, secondId, raters, firstLeft }) => {
    const [a, b] = [byId.get(firstId), byId.get(secondId)];
    return a && b ? [{ itemId, a, b, raters, firstLeft }] : [];
  });
}
