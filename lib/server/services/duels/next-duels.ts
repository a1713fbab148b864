import "server-only";
import { type Person, requirePermission } from "#core/access/actor.ts";
import { itemName } from "#core/content/item-name.ts";
import { type ChosenDuel, chooseDuels } from "#core/duels/choose-duels.ts";
import type { Contestant } from "#core/duels/contest.ts";
import type { NextDuelsInput } from "#core/duels/duel-choice.ts";
import type { DuelBatch, DuelSide, DuelView } from "#core/duels/duel-view.ts";
import { pairKey } from "#core/duels/pair-key.ts";
import { seededRandom } from "#core/random/seeded-random.ts";
import { textSeed } from "#core/random/text-seed.ts";
import { findDuelItems } from "../../repositories/duel-items.ts";
import { countVotesSince } from "../../repositories/duel-votes.ts";
import { type Db, database } from "../../repositories/transaction.ts";
import { contestsAround } from "./contests-around.ts";
import { sharedContests } from "./shared-contests.ts";
import { startOfToday } from "./today.ts";

/** Pairs in one answer: enough that nobody waits, few enough that they are still fresh when they are shown. */
const BATCH = 6;

/** The next pairs for a person: never one that the person's vote stands on, or that `without` names. */
export async function nextDuels(person: Person, input: NextDuelsInput): Promise<DuelBatch> {
  requirePermission(person, "duels.vote");
  const db = database();
  const without = new Set(input.without.map(({ a, b }) => pairKey(a, b)));
  const done = await countVotesSince(db, person.id, startOfToday());
  const place = done + without.size;
  const [recent, around] = await Promise.all([
    sharedContests(db, person.id),
    contestsAround(db, person.id, {
      fraction: seededRandom(textSeed(person.id, place))(),
      without,
      enough: BATCH,
    }),
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
