import { type Interval, Z95 } from "#core/statistics/interval.ts";
import type { ArmCounts } from "./arm-counts.ts";

/** How much more the arm is clicked than the control, relative to it: 0.1 is 10 % more. */
export interface RelativeLift {
  estimate: number;
  /** Null where the arm has no click: the ratio's logarithm has no end then. */
  interval: Interval | null;
}

type Clicks = Pick<ArmCounts, "delivered" | "clicked">;

/**
 * The relative lift with its 95 % interval on the logarithm of the ratio: Katz et al. (1978), “Obtaining confidence
 * intervals for the risk ratio in cohort studies”. Null where there is no ratio: nothing delivered to one of the two, or
 * no click in the control.
 */
export function relativeLift(arm: Clicks, control: Clicks): RelativeLift | null {
  if (arm.delivered === 0 || control.delivered === 0 || control.clicked === 0) return null;
  const ratio = arm.clicked / arm.delivered / (control.clicked / control.delivered);
  if (arm.clicked === 0) return { estimate: -1, interval: null };
  const error = Math.sqrt(1 / arm.clicked - 1 / arm.delivered + 1 / control.clicked - 1 / control.delivered);
  const half = Math.exp(Z95 * error);
  return { estimate: ratio - 1, interval: { low: ratio / half - 1, high: ratio * half - 1 } };
}
