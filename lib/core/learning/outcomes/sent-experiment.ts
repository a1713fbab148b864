import type { NotificationText } from "../../candidates/candidate.ts";
import type { RewardItem } from "../../reward/reward-model.ts";
import type { ClickCounts } from "../../reward/training/click-evidence.ts";

/** What one arm said for a message, the score that it was frozen with, and what came back. */
export interface SentText extends NotificationText {
  armKey: string;
  /** As it was scored before the launch, and by which model; null where it was not. */
  reward: number | null;
  rewardModelId: string | null;
  counts: ClickCounts;
}

/** A message of an experiment with the text of each arm, in the order of the arms. */
export interface SentMessage {
  number: number;
  itemId: string;
  item: RewardItem;
  /** Style of the approved text; null for a human line. */
  categoryKey: string | null;
  /** Last day that anything came back (ISO 8601). */
  day: string;
  texts: readonly SentText[];
}

/** An arm as a whole: what it was to be delivered to, and what it was. */
export interface SentArm {
  key: string;
  control: boolean;
  /** Says the item's human line. */
  human: boolean;
  /** Weight above 0, at the launch. */
  share: number;
  counts: ClickCounts;
}

/**
 * An experiment with what came back of it. Of an adaptive one only the days before its shares were first moved are
 * counted: what was clicked cannot have had a part in those shares.
 */
export interface SentExperiment {
  id: string;
  key: string;
  adaptive: boolean;
  arms: readonly SentArm[];
  messages: readonly SentMessage[];
}
