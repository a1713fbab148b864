import type { NotificationText } from "../../candidates/candidate.ts";
import type { RewardItem } from "../reward-model.ts";

/** Two texts for one item, and how sure the evidence is that the first does better. */
export interface Preference {
  item: RewardItem;
  a: NotificationText;
  b: NotificationText;
  /** Chance, 0–1, that `a` truly does better. */
  aIsBetter: number;
  /** Positive; how much the pair counts beside others. */
  weight: number;
}
