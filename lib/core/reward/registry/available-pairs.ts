import type { PairCounts } from "../decisions/pair-kind.ts";

/** The shares of the items, in percent, that a training may hold out. */
export const HELD_OUT_CHOICES = [10, 20, 30, 40, 50] as const;

/** Preferences that a training could learn from now. */
export interface AvailablePairs extends PairCounts {
  /** Items that would be held out, by the share in percent. */
  held: Record<number, number>;
  /** There are more than were counted. */
  cut: boolean;
}
