import type { Interval } from "#core/statistics/interval.ts";
import { newcombeInterval } from "#core/statistics/newcombe-interval.ts";
import { twoSidedP } from "#core/statistics/two-sided-p.ts";
import type { ArmCounts } from "./arm-counts.ts";

/** The difference of two click-through rates, arm − control, as fractions of the delivered. */
export interface ClickDifference {
  estimate: number;
  interval: Interval;
}

type Clicks = Pick<ArmCounts, "delivered" | "clicked">;

/** The difference with Newcombe's 95 % interval; null where nothing was delivered to one of the two. */
export function clickDifference(arm: Clicks, control: Clicks): ClickDifference | null {
  if (arm.delivered === 0 || control.delivered === 0) return null;
  const [a, c] = [arm, control].map((one) => ({ wins: one.clicked, trials: one.delivered })) as [
    { wins: number; trials: number },
    { wins: number; trials: number },
  ];
  return { estimate: a.wins / a.trials - c.wins / c.trials, interval: newcombeInterval(a, c) };
}

/**
 * Two-sided p of no difference between the two: the two-proportion z test with the pooled rate, without continuity
 * correction. It holds for one look that was planned before. Null where nothing can be said: nothing delivered to one of
 * the two, or none or all of both clicked.
 */
export function clickDifferenceP(arm: Clicks, control: Clicks): number | null {
  const z = pooledZ(arm, control);
  return z === null ? null : twoSidedP(z);
}

/** The standard normal value of the difference, arm − control, with the pooled rate; null as above. */
export function pooledZ(arm: Clicks, control: Clicks): number | null {
  const pooled = (arm.clicked + control.clicked) / (arm.delivered + control.delivered);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / arm.delivered + 1 / control.delivered));
  if (!(error > 0) || !Number.isFinite(error)) return null;
  return (arm.clicked / arm.delivered - control.clicked / control.delivered) / error;
}
