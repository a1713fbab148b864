import type { NotificationText } from "../../candidates/candidate.ts";
import { seededRandom, shuffleInPlace } from "../../random/seeded-random.ts";

/** What two evaluations would show first for an item in a style. */
export interface PickedPair {
  itemId: string;
  categoryId: string;
  baseline: NotificationText & { id: string };
  challenger: NotificationText & { id: string };
}

/**
 * The pairs to judge: those of at most so many items, drawn by the seed, in the order given. Pairs that are the same text
 * in both are no question; they are counted as `alike` and left out before the draw.
 */
export function samplePairs(
  all: readonly PickedPair[],
  mostItems: number,
  seed: number,
): { pairs: PickedPair[]; alike: number; items: number } {
  const apart = all.filter(
    ({ baseline, challenger }) => baseline.title !== challenger.title || baseline.body !== challenger.body,
  );
  const items = [...new Set(apart.map(({ itemId }) => itemId))];
  const order = Uint32Array.from(items, (_, at) => at);
  shuffleInPlace(order, seededRandom(seed));
  const drawn = new Set([...order.slice(0, mostItems)].map((at) => items[at]!));
  return {
    pairs: apart.filter(({ itemId }) => drawn.has(itemId)),
    alike: all.length - apart.length,
    items: drawn.size,
  };
}
