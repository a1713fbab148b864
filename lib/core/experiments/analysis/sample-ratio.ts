import { chiSquareTail } from "#core/statistics/chi-square-tail.ts";

/** Below this p a difference from the planned shares is no chance. */
const ALARM = 0.001;
/** The chi-square approximation does not hold where an arm is expected to have fewer. */
const LEAST_EXPECTED = 5;

export interface SampleRatio {
  /** Chance of shares as far off as these, or farther, if the assignment works; null where there is too little to say. */
  p: number | null;
  mismatch: boolean;
}

/**
 * Whether the arms were delivered to in the planned shares: chi-square goodness of fit, alarm at p < 0.001. A mismatch
 * means that the assignment or the counting is broken, and then no other figure can be believed: Fabijan et al. (2019),
 * “Diagnosing sample ratio mismatch in online controlled experiments”.
 * @param arms with `share` as a weight above 0
 */
export function sampleRatio(arms: readonly { share: number; delivered: number }[]): SampleRatio {
  const total = arms.reduce((sum, arm) => sum + arm.delivered, 0);
  const weights = arms.reduce((sum, arm) => sum + arm.share, 0);
  const expected = arms.map((arm) => (total * arm.share) / weights);
  if (!(Math.min(...expected) >= LEAST_EXPECTED)) return { p: null, mismatch: false };
  const distance = arms.reduce(
    (sum, arm, at) => sum + (arm.delivered - expected[at]!) ** 2 / expected[at]!,
    0,
  );
  const p = chiSquareTail(distance, arms.length - 1);
  return { p, mismatch: p < ALARM };
}
