import type { KeptPromise } from "./kept-promise.ts";

/** The alarm goes off at this evidence: so many items pass on average, or more, before a score that holds sets it off. */
export const ALARM_AT = 10_000;
/** A promise counts as no firmer than this, so that one miss weighs at most fivefold. */
const FIRMEST = 0.95;

/** The evidence after an item. */
export interface EvidencePoint {
  day: string;
  evidence: number;
}

export interface ScoreAlarm {
  /** How strongly the record speaks against the promises now; 0 before the first item. */
  evidence: number;
  items: number;
  /** The day on which the alarm went off; null while it has not. It stays on for this model: a model does not mend. */
  since: string | null;
  /** The evidence over time, one point for each day. */
  course: EvidencePoint[];
}

/**
 * Watches whether a score keeps its promises, item by item in the order of their days. Each item gives a factor: how much
 * likelier its outcome is if the score is halfway to a coin than if it keeps its promise (for several pairs of an item, the
 * mean of their factors). The evidence is multiplied by it, after 1 was added for the chance that the fall begins here
 * (Shiryaev–Roberts): Rₙ = (1 + Rₙ₋₁) · eₙ.
 *
 * If the favourite leads at least as often as promised, each factor is at most 1 on average whatever came before, so Rₙ − n
 * falls on average and, by optional stopping, at least 10,000 items pass on average before Rₙ reaches 10,000: an e-detector
 * (Shin, Ramdas, Rinaldo 2024, “E-detectors: a nonparametric framework for sequential change detection”). It may be looked
 * at after every item.
 */
export function scoreAlarm(promises: readonly KeptPromise[]): ScoreAlarm {
  const items = [...Map.groupBy(promises, ({ itemId, day }) => `${day} ${itemId}`).values()].sort((a, b) =>
    a[0]!.day === b[0]!.day ? a[0]!.itemId.localeCompare(b[0]!.itemId) : a[0]!.day.localeCompare(b[0]!.day),
  );
  let [evidence, since]: [number, string | null] = [0, null];
  const course = new Map<string, number>();
  for (const pairs of items) {
    const factor = pairs.reduce((sum, pair) => sum + factorOf(pair), 0) / pairs.length;
    evidence = Math.min(Number.MAX_VALUE, (evidence + 1) * factor);
    const { day } = pairs[0]!;
    course.set(day, evidence);
    if (evidence >= ALARM_AT) since ??= day;
  }
  const points = [...course].map(([day, value]) => ({ day, evidence: value }));
  return { evidence, items: items.length, since, course: points };
}

/** h ∕ q for a promise q that was kept, (1 − h) ∕ (1 − q) for one that was not, h halfway between q and a coin. */
function factorOf({ promised, kept }: KeptPromise): number {
  const q = Math.min(FIRMEST, promised);
  const h = (q + 0.5) / 2;
  return (kept * h) / q + ((1 - kept) * (1 - h)) / (1 - q);
}
