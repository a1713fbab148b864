import "server-only";
import { type Person, requirePermission } from "#core/access/actor.ts";
import { itemName } from "#core/content/item-name.ts";
import { type ChosenDuel, chooseDuels, type SharedContest } from "#core/duels/choose-duels.ts";
import { type Contest, type Contestant, contestsOf } from "#core/duels/contest.ts";
import type { NextDuelsInput } from "#core/duels/duel-choice.ts";
import type { DuelBatch, DuelSide, DuelView } from "#core/duels/duel-view.ts";
import { pairKey } from "#core/duels/pair-key.ts";
import { idBetween } from "#core/random/id-between.ts";
import { seededRandom } from "#core/random/seeded-random.ts";
import { textSeed } from "#core/random/text-seed.ts";
import {
  findContestants,
  itemRange,
  listContestants,
  listItemIds,
  listJudged,
  listJudgedByOthers,
} from "../../repositories/duel-contestants.ts";
import { findDuelItems } from "../../repositories/duel-items.ts";
import { countVotesSince } from "../../repositories/duel-votes.ts";
import { type Db, database } from "../../repositories/transaction.ts";
import { startOfToday } from "./today.ts";

/** Pairs in one answer: enough that nobody waits, few enough that they are still fresh when they are shown. */
const BATCH = 6;
/** Items looked at in one go, and how often to go on where too little is left to judge. */
const ITEMS = 24;
const GOES = 8;
/** Pairs of others are looked for among this many newest ones. */
const SHARED = { window: 500, take: 40 };

/** The next pairs for a person: never one that the person's vote stands on, or that `without` names. */
export async function nextDuels(person: Person, input: NextDuelsInput): Promise<DuelBatch> {
  requirePermission(person, "duels.vote");
  const db = database();
  const without = new Set(input.without.map(({ a, b }) => pairKey(a, b)));
  const done = await countVotesSince(db, person.id, startOfToday());
  const place = done + without.size;
  const [recent, around] = await Promise.all([
    sharedContests(db, person.id),
    contestsAround(db, person.id, place, without),
  ]);
  const shared = [...recent, ...around.shared];
  const chosen = chooseDuels({
    fresh: around.fresh,
    shared,
    without,
    personId: person.id,
    place,
    count: BATCH,
  });
  const duels = await views(db, chosen);
  const nothing = around.anyPair || shared.length > 0 ? "all-judged" : "no-pairs";
  return { duels, empty: duels.length > 0 ? null : nothing };
}

async function sharedContests(db: Db, personId: string): Promise<SharedContest[]> {
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

/**
 * Pairs that the person has not judged, of items that lie behind a random one: first up to the last item, then from the
 * first one on, until there is enough to choose from.
 */
async function contestsAround(db: Db, personId: string, place: number, without: ReadonlySet<string>) {
  const [fresh, shared]: [Contest[], SharedContest[]] = [[], []];
  let anyPair = false;
  const range = await itemRange(db);
  if (!range) return { fresh, shared, anyPair };
  const start = idBetween(range.first, range.last, seededRandom(textSeed(personId, place))());
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
    if (new Set([...fresh, ...shared].map(({ itemId }) => itemId)).size >= BATCH) break;
  }
  return { fresh, shared, anyPair };
}

async function views(db: Db, chosen: ChosenDuel[]): Promise<DuelView[]> {
  const items = await findDuelItems(
    db,
    chosen.map(({ itemId }) => itemId),
  );
  return chosen.flatMap(({ itemId, left, right }) => {
    const item = items.get(itemId);
    if (!item) return [];
    const { id, title, excerpt, language, kind } = item;
    const name = itemName({ title, body: excerpt });
    return [
      {
        item: { id, title: name, excerpt: title ? excerpt : "", language, kind },
        left: side(left),
        right: side(right),
      },
    ];
  });
}

function side({ id, title, body, language }: Contestant): DuelSide {
  return { id, title, body, language };
}
