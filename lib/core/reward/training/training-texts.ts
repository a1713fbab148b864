import type { NotificationText } from "../../candidates/candidate.ts";
import { notificationLine } from "../../candidates/candidate.ts";
import type { RewardItem } from "../reward-model.ts";
import type { PreferencePair } from "./preference-pair.ts";

/** The distinct texts (with their items) of some preferences, and which two each preference compares. */
export interface TrainingTexts {
  texts: { item: RewardItem; text: NotificationText }[];
  /** Index of the text at `[2 i]` (a) and `[2 i + 1]` (b) of preference i. */
  sides: Uint32Array;
}

/** Lists every text once, in the order of its first appearance. */
export function trainingTexts(pairs: readonly PreferencePair[]): TrainingTexts {
  const indexes = new Map<string, number>();
  const texts: TrainingTexts["texts"] = [];
  const indexOf = (item: RewardItem, text: NotificationText): number => {
    const key = JSON.stringify([notificationLine(text), item.title, item.body, item.language]);
    const held = indexes.get(key);
    if (held !== undefined) return held;
    indexes.set(key, texts.length);
    return texts.push({ item, text }) - 1;
  };
  const sides = Uint32Array.from(pairs.flatMap(({ item, a, b }) => [indexOf(item, a), indexOf(item, b)]));
  return { texts, sides };
}
