import type { NotificationText } from "../../candidates/candidate.ts";
import type { RewardItem } from "../reward-model.ts";
import type { ClickCounts } from "./click-evidence.ts";

/** Where a preference comes from: readers' clicks, an operator's decision, or a vote in a duel. */
export type PreferenceSource = "outcome" | "decision" | "duel";

/** Two texts for one item, and how sure the evidence is that the first does better. */
export interface PreferencePair {
  item: RewardItem;
  a: NotificationText;
  b: NotificationText;
  /** Chance, 0–1, that `a` truly does better. */
  aIsBetter: number;
  /** Positive; how much the pair counts beside others. */
  weight: number;
  source: PreferenceSource;
  /** Readers' counts, where known: `aIsBetter` is made from them. */
  counts: { a: ClickCounts; b: ClickCounts } | null;
  /** The story: pairs of one story never stand on both sides of a split. */
  clusterId: string;
  /** The texts that competed for the same readers (a test and its image, or an item): pairs of one group compare. */
  groupId: string;
  /** Day of the evidence (ISO 8601), where known. */
  date: string | null;
}
