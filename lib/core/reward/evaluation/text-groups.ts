import type { NotificationText } from "../../candidates/candidate.ts";
import type { RewardItem } from "../reward-model.ts";
import type { ClickCounts } from "../training/click-evidence.ts";
import type { EvaluationPair } from "./evaluation-pair.ts";

/** A text that competed, and how it did. */
export interface GroupText {
  text: NotificationText;
  counts: ClickCounts;
}

/** All texts that competed for the same readers: at least two different ones, each of them shown. */
export interface TextGroup {
  clusterId: string;
  item: RewardItem;
  texts: GroupText[];
}

/**
 * The groups behind counted pairs, in the order in which they first come; pairs without counts are left out.
 * A text that comes with different counts keeps those of its most impressions.
 */
export function textGroups(pairs: readonly EvaluationPair[]): TextGroup[] {
  const groups = new Map<string, { clusterId: string; item: RewardItem; texts: Map<string, GroupText> }>();
  for (const { groupId, clusterId, item, a, b, counts } of pairs) {
    if (!counts) continue;
    const group = groups.get(groupId) ?? { clusterId, item, texts: new Map() };
    groups.set(groupId, group);
    keep(group.texts, { text: a, counts: counts.a });
    keep(group.texts, { text: b, counts: counts.b });
  }
  return [...groups.values()]
    .filter(({ texts }) => texts.size > 1)
    .map((group) => ({ ...group, texts: [...group.texts.values()] }));
}

function keep(texts: Map<string, GroupText>, one: GroupText): void {
  if (one.counts.shown === 0) return;
  const key = JSON.stringify([one.text.title, one.text.body]);
  const held = texts.get(key);
  if (!held || one.counts.shown > held.counts.shown) texts.set(key, one);
}
