import type { Interval } from "#core/statistics/interval.ts";
import type { ArmCounts } from "./arm-counts.ts";

const ALPHA = 0.05;

/** Recipients of the two arms together at which the sequence is tightest, unless an experiment names its own. */
export const TIGHTEST_AT = 5_000;

/** What may be said at every look, however often one looks. */
export interface AlwaysValid {
  /** Of the difference, arm − control. All looks together hold the truth in 95 of 100 experiments. */
  interval: Interval;
  /** Chance, 0–1, that a difference as clear as this one would ever be seen if there were none. */
  p: number;
}

type Clicks = Pick<ArmCounts, "delivered" | "clicked">;

/**
 * An always-valid 95 % interval of the difference of two click-through rates, and its p. Robbins' normal mixture in the
 * form of “generalised always valid inference” (Howard et al. 2021, “Time-uniform, nonparametric, nonasymptotic confidence
 * sequences”), which GrowthBook's sequential test uses too: with V recipients and mixing variance ρ, the half width is
 * the standard error times √((V + ρ) / V · ln((V + ρ) / (ρ α²))). Null where nothing was delivered to one of the two.
 * The rates of the standard error have one click and one non-click added, so that it is never zero.
 * @param tightestAt recipients of both at which the interval is tightest; it must be chosen before the data is seen
 */
export function alwaysValid(arm: Clicks, control: Clicks, tightestAt = TIGHTEST_AT): AlwaysValid | null {
  if (arm.delivered === 0 || control.delivered === 0) return null;
  const difference = arm.clicked / arm.delivered - control.clicked / control.delivered;
  const error = Math.sqrt(errorVariance(arm) + errorVariance(control));
  const recipients = arm.delivered + control.delivered;
  const half = error * alwaysValidFactor(recipients, tightestAt);
  return {
    interval: { low: Math.max(-1, difference - half), high: Math.min(1, difference + half) },
    p: alwaysValidP(difference / error, recipients, tightestAt),
  };
}

/** How many standard errors the always-valid interval reaches to each side after so many recipients. */
export function alwaysValidFactor(recipients: number, tightestAt = TIGHTEST_AT, alpha = ALPHA): number {
  const mixing = mixingVariance(tightestAt);
  const grown = (recipients + mixing) / mixing;
  return Math.sqrt(((recipients + mixing) / recipients) * Math.log(grown / alpha ** 2));
}

/** The α at which the interval just reaches zero. */
function alwaysValidP(z: number, recipients: number, tightestAt: number): number {
  const mixing = mixingVariance(tightestAt);
  const exponent = (-(z ** 2) * recipients) / (recipients + mixing) / 2;
  return Math.min(1, Math.sqrt((recipients + mixing) / mixing) * Math.exp(exponent));
}

/** Waudby-Smith et al. (2024), “Time-uniform central limit theory and asymptotic confidence sequences”, appendix B.2. */
function mixingVariance(tightestAt: number): number {
  const spent = -2 * Math.log(ALPHA);
  return tightestAt / (spent + Math.log(spent + 1));
}

function errorVariance({ clicked, delivered }: Clicks): number {
  const rate = (clicked + 1) / (delivered + 2);
  return (rate * (1 - rate)) / delivered;
}
