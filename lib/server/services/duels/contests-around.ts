import "server-only";
import type { SharedContest } from "#core/duels/choose-duels.ts";
import { type Contest, contestsOf } from "#core/duels/contest.ts";
import { pairKey } from "#core/duels/pair-key.ts";
import { idBetween } from "#core/random/id-between.ts";
import { itemRange, listContestants, listItemIds, listJudged } from "../../repositories/duel-contestants.ts";
import type { Db } from "../../repositories/transaction.ts";

/** Items looked at in one go, and how often to go on where too little is left to judge. */
const ITEMS = 24;
const GOES = 8;

export interface ContestsAround {
  fresh: Contest[];
  shared: SharedContest[];
  /** Whether any two candidates met at all, judged or not. */
  anyPair: boolean;
}

interface Where {
  /** Where to begin, 0–1 of the way from the first item to the last. */
  fraction: number;
  without: ReadonlySet<string>;
  /** How many items with a pair to judge are enough. */
  enough: number;
}

/**
 * Pairs that the person has not judged, of items that lie behind a given place: first up to the last item, then from the
 * first one on, until there is enough to choose from.
 */
export async function contestsAround(
  db: Db,
  personId: string,
  { fraction, without, enough }: Where,
): Promise<ContestsAround> {
  const [fresh, shared]: [Contest[], SharedContest[]] = [[], []];
  let anyPair = false;
  const range = await itemRange(db);
  if (!range) return { fresh, shared, anyPair };
  const start = idBetween(range.first, range.last, fraction);
  const spans = [
    { from: start, until: range.last },
    { from: range.first, until: start },
  ];
  let after: string | null = null;
  for (let go = 0; go < GOES && spans[0]; go++) {
    const itemIds = await listItemIds(db, { ...spans[0], after, take: ITEMS });
    after = itemIds.at(-1) ?? null;
    if (itemIds.length < ITEMS) {
      spans.shift();
      after = null;
    }
    const [byItem, judged] = await Promise.all([
      listContestants(db, itemIds),
      listJudged(db, personId, itemIds),
    ]);
    const known = new Map(judged.map((one) => [pairKey(one.firstId, one.secondId), one]));
    for (const [itemId, candidates] of byItem) {
      for (const contest of contestsOf(itemId, candidates)) {
        anyPair = true;
        const key = pairKey(contest.a.id, contest.b.id);
        const votes = known.get(key);
        if (without.has(key) || votes?.mine) continue;
        if (votes) shared.push({ ...contest, raters: votes.raters, firstLeft: votes.firstLeft });
        else fresh.push(contest);
      }
    }
    if (new Set([...fresh, ...shared].map(({ itemId }) => itemId)).size >= enough) break;
  }
  return { fresh, shared, anyPair };
}
