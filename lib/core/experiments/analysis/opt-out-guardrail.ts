import type { Interval } from "#core/statistics/interval.ts";
import { newcombeInterval } from "#core/statistics/newcombe-interval.ts";
import { wilsonInterval } from "#core/statistics/wilson-interval.ts";
import type { ArmCounts } from "./arm-counts.ts";

/** How many of an arm opted out, and how that compares with the control. */
export interface OptOuts {
  rate: number;
  interval: Interval;
  /** Arm − control, with Newcombe's 95 % interval; null for the control itself, and where its opt-outs are not known. */
  difference: { estimate: number; interval: Interval } | null;
  /** The arm drives people away: its interval lies above zero. */
  harmed: boolean;
}

/**
 * The guardrail: an arm that more people opt out of than of the control is never a win. It asks no proof that holds for
 * every look: here a false alarm costs a text, and a missed one costs readers. Null where opt-outs are not reported.
 */
export function optOuts(arm: ArmCounts, control: ArmCounts | null): OptOuts | null {
  if (arm.optedOut === null || arm.delivered === 0) return null;
  const own = { wins: arm.optedOut, trials: arm.delivered };
  const known = control !== null && control.optedOut !== null && control.delivered > 0;
  const other = known ? { wins: control.optedOut!, trials: control.delivered } : null;
  const difference = other && {
    estimate: own.wins / own.trials - other.wins / other.trials,
    interval: newcombeInterval(own, other),
  };
  return {
    rate: own.wins / own.trials,
    interval: wilsonInterval(own.wins, own.trials),
    difference,
    harmed: difference !== null && difference.interval.low > 0,
  };
}
