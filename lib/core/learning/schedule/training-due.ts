import type { LearningRhythm } from "./learning-schedule.ts";

const DAY_MS = 86_400_000;
const DAYS: Record<Exclude<LearningRhythm, "off">, number> = { weekly: 7, monthly: 30 };

/** What is known when the console looks whether a training is due. Times are ISO 8601. */
export interface DueFacts {
  rhythm: LearningRhythm;
  leastNewPairs: number;
  now: string;
  /** When the last training was asked for, by hand or on the schedule; null where there was none. */
  lastTrainingAt: string | null;
  /** A training waits or runs. */
  underWay: boolean;
}

/** `due` once enough has come together; otherwise why not, in a sentence. */
export type Due = { due: true } | { due: false; why: string };

/** Whether it is time for a training, whatever there is to learn from: the rhythm alone. */
export function isTime({ rhythm, now, lastTrainingAt, underWay }: DueFacts): Due {
  if (rhythm === "off") return { due: false, why: "The schedule is off." };
  if (underWay) return { due: false, why: "A training is under way already." };
  if (lastTrainingAt === null) return { due: true };
  const next = new Date(Date.parse(lastTrainingAt) + DAYS[rhythm] * DAY_MS).toISOString();
  if (now < next)
    return {
      due: false,
      why: `The last training was less than ${DAYS[rhythm]} days ago; next from ${next.slice(0, 10)} on.`,
    };
  return { due: true };
}

/** Whether enough new pairs came together since the last training. */
export function isEnoughNew({ leastNewPairs }: Pick<DueFacts, "leastNewPairs">, newPairs: number): Due {
  if (newPairs >= leastNewPairs) return { due: true };
  const counted = newPairs.toLocaleString("en");
  return {
    due: false,
    why: `${counted} of ${leastNewPairs.toLocaleString("en")} new pairs have come together.`,
  };
}
