import type { RewardItem } from "../reward-model.ts";

const MOST = 1_000;

/**
 * Gives equal items as one object: what a model works out of an item is kept per object, and the candidates of one
 * item stand near each other in a file. Forgets all after 1,000 different ones, so that memory stays bounded.
 */
export function sameItems(): (item: RewardItem) => RewardItem {
  const held = new Map<string, RewardItem>();
  return (item) => {
    const key = `${item.language}\0${item.title}\0${item.body}`;
    const same = held.get(key);
    if (same) return same;
    if (held.size >= MOST) held.clear();
    held.set(key, item);
    return item;
  };
}
