import type { ClickCounts } from "../../reward/training/click-evidence.ts";
import { type Interval, Z95 } from "../../statistics/interval.ts";

/** Recipients who were drawn alike at the same time: those of some arms, and of the control. */
export interface LiftStratum {
  arm: ClickCounts;
  control: ClickCounts;
}

/** How much more the arms are clicked than the control, relative to it; 0.1 is 10 % more. */
export interface PooledLift {
  estimate: number;
  interval: Interval;
  arm: ClickCounts;
  control: ClickCounts;
  strata: number;
}

/** Before that many delivered to either side, and that many clicks on either, nothing is said. */
export const LEAST_DELIVERED = 1_000;
export const LEAST_CLICKED = 20;

/**
 * The lift over several experiments and days as one figure: Mantel and Haenszel's ratio of rates, with the 95 % interval of
 * Greenland and Robins (1985, “Estimation of a common effect parameter from sparse follow-up data”). Rates are compared
 * within a stratum only, so that neither a good day nor shares that moved make a lift. Null with too little data.
 */
export function pooledLift(strata: readonly LiftStratum[]): PooledLift | null {
  const used = strata.filter(({ arm, control }) => arm.shown > 0 && control.shown > 0);
  const [arm, control] = [sumOf(used.map((one) => one.arm)), sumOf(used.map((one) => one.control))];
  if (Math.min(arm.shown, control.shown) < LEAST_DELIVERED) return null;
  if (Math.min(arm.clicked, control.clicked) < LEAST_CLICKED) return null;
  let [over, under, spread] = [0, 0, 0];
  for (const { arm: one, control: other } of used) {
    const all = one.shown + other.shown;
    over += (one.clicked * other.shown) / all;
    under += (other.clicked * one.shown) / all;
    const clicked = one.clicked + other.clicked;
    spread += (one.shown * other.shown * clicked - one.clicked * other.clicked * all) / all ** 2;
  }
  const half = Math.exp(Z95 * Math.sqrt(spread / (over * under)));
  const ratio = over / under;
  return {
    estimate: ratio - 1,
    interval: { low: ratio / half - 1, high: ratio * half - 1 },
    arm,
    control,
    strata: used.length,
  };
}

function sumOf(counts: readonly ClickCounts[]): ClickCounts {
  return counts.reduce((sum, one) => ({ shown: sum.shown + one.shown, clicked: sum.clicked + one.clicked }), {
    shown: 0,
    clicked: 0,
  });
}
