import { type RandomSource, seededRandom } from "../random/seeded-random.ts";
import { textSeed } from "../random/text-seed.ts";
import { type Contest, type Contestant, informativeness } from "./contest.ts";
import { pairKey } from "./pair-key.ts";

/** A contest that somebody else has judged and this person has not. */
export interface SharedContest extends Contest {
  /** How many people have judged it. */
  raters: number;
  /** How often the candidate with the smaller id stood left. */
  firstLeft: number;
}

export interface ChosenDuel {
  itemId: string;
  left: Contestant;
  right: Contestant;
}

interface Choice {
  /** Contests that nobody, or nobody known here, has judged. */
  fresh: readonly Contest[];
  shared: readonly SharedContest[];
  /** Keys (`pairKey`) of the pairs not to show: judged by this person, at hand, or skipped. */
  without: ReadonlySet<string>;
  personId: string;
  /** The place of the first chosen pair among all that this person is shown: it decides the kind of pair, and sides. */
  place: number;
  count: number;
}

/** Even an uneven pair is shown now and then: the model may be wrong. */
const LEAST_WEIGHT = 0.05;

/**
 * The next pairs for a person; the same arguments give the same pairs. Every second place is for a pair that others
 * have judged (fewest judges first), so that with two or more people at least a third of all pairs is judged twice;
 * the others are new, drawn by how much a vote would tell. Where one kind runs out the other takes its place. No item
 * comes twice while there is another.
 */
export function chooseDuels({ fresh, shared, without, personId, place, count }: Choice): ChosenDuel[] {
  const taken = new Set(without);
  const items = new Set<string>();
  const random = seededRandom(textSeed(personId, place));
  const known = new Set(shared.map(keyOf));
  const pools = [
    ordered(shared, (one) => one.raters + random()),
    // Weighted sampling without replacement (Efraimidis and Spirakis 2006): the largest u^(1/w) first.
    ordered(
      fresh.filter((one) => !known.has(keyOf(one))),
      (one) => -(random() ** (1 / Math.max(LEAST_WEIGHT, informativeness(one)))),
    ),
  ] as const;
  const chosen: ChosenDuel[] = [];
  for (let at = place; at < place + count; at++) {
    const order = at % 2 === 0 ? pools : [pools[1], pools[0]];
    const free = (one: Contest) => !taken.has(keyOf(one));
    const next =
      order.map((pool) => pool.find((one) => free(one) && !items.has(one.itemId))).find(Boolean) ??
      order.map((pool) => pool.find(free)).find(Boolean);
    if (!next) break;
    taken.add(keyOf(next));
    items.add(next.itemId);
    chosen.push(placed(next, personId, at, random));
  }
  return chosen;
}

function keyOf({ a, b }: Contest): string {
  return pairKey(a.id, b.id);
}

function ordered<T>(some: readonly T[], key: (one: T) => number): T[] {
  return some
    .map((one) => ({ one, key: key(one) }))
    .sort((x, y) => x.key - y.key)
    .map(({ one }) => one);
}

/**
 * Which stands left. A shared pair stands as fewer people have seen it, so that a liking for one side cancels out. A
 * new pair's lead (the human line, else the higher reward) stands left in half of every four places, in random order.
 */
function placed(
  contest: Contest | SharedContest,
  personId: string,
  at: number,
  random: RandomSource,
): ChosenDuel {
  const { itemId } = contest;
  const [first, second] = contest.a.id < contest.b.id ? [contest.a, contest.b] : [contest.b, contest.a];
  if ("raters" in contest && contest.firstLeft * 2 !== contest.raters) {
    const firstLeft = contest.firstLeft * 2 < contest.raters;
    return firstLeft ? { itemId, left: first, right: second } : { itemId, left: second, right: first };
  }
  const block = seededRandom(textSeed(personId, -1 - Math.floor(at / 4)))() < 0.5;
  const leadLeft = "raters" in contest ? random() < 0.5 : (Math.floor(at / 2) % 2 === 0) === block;
  const [lead, other] = isLead(contest.a, contest.b) ? [contest.a, contest.b] : [contest.b, contest.a];
  return leadLeft ? { itemId, left: lead, right: other } : { itemId, left: other, right: lead };
}

function isLead(a: Contestant, b: Contestant): boolean {
  if ((a.kind === "reference") !== (b.kind === "reference")) return a.kind === "reference";
  if (a.reward !== b.reward) return (a.reward ?? -Infinity) > (b.reward ?? -Infinity);
  return a.id < b.id;
}
