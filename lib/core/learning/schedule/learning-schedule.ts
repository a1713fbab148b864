import { z } from "zod";

/** How often the console trains by itself. */
export const LEARNING_RHYTHMS = ["off", "weekly", "monthly"] as const;
export type LearningRhythm = (typeof LEARNING_RHYTHMS)[number];

/** What a person sets. `version` is the one that they looked at: a stale form is refused. */
export const learningScheduleInput = z.object({
  rhythm: z.enum(LEARNING_RHYTHMS),
  leastNewPairs: z.int("Give a whole number").min(1, "At least 1").max(100_000, "At most 100,000"),
  activates: z.boolean(),
  version: z.int(),
});
export type LearningScheduleInput = z.output<typeof learningScheduleInput>;

/** The schedule as it stands. Times are ISO 8601. */
export interface LearningSchedule extends LearningScheduleInput {
  /** Who set it: a training on the schedule is theirs, and what it activates is activated on their behalf. */
  changedById: string | null;
  changedBy: string | null;
  changedAt: string | null;
  /** When the console last looked whether a training is due, and what it found. */
  lookedAt: string | null;
  found: string;
}

/** Pairs that a schedule waits for unless someone says otherwise. */
export const USUAL_NEW_PAIRS = 200;
