import type { RewardItem } from "../reward-model.ts";
import { tokenise } from "./tokens.ts";

/** An item's text beyond this many UTF-16 units is not read: articles may be long, and their start says what they are of. */
const READ = 5_000;

const kept = new WeakMap<RewardItem, ReadonlySet<string> | null>();

/** The words of an item's title and body, or `null` where both are empty. Kept per item object, which must not change. */
export function itemWords(item: RewardItem): ReadonlySet<string> | null {
  const held = kept.get(item);
  if (held !== undefined) return held;
  const words = new Set(tokenise(`${item.title}\n${item.body}`.slice(0, READ)).map((token) => token.word));
  const result = words.size === 0 ? null : words;
  kept.set(item, result);
  return result;
}
