import type { Interval } from "#core/statistics/interval.ts";
import { alwaysValidFactor } from "./always-valid.ts";
import type { ArmCounts } from "./arm-counts.ts";

/**
 * The always-valid 95 % interval of one click-through rate, 0–1, for a plot over time: the same mixture as for the
 * difference of two. Null where nothing was delivered.
 */
export function alwaysValidRate(
  { delivered, clicked }: Pick<ArmCounts, "delivered" | "clicked">,
  tightestAt?: number,
): Interval | null {
  if (delivered === 0) return null;
  const smoothed = (clicked + 1) / (delivered + 2);
  const half = Math.sqrt((smoothed * (1 - smoothed)) / delivered) * alwaysValidFactor(delivered, tightestAt);
  const rate = clicked / delivered;
  return { low: Math.max(0, rate - half), high: Math.min(1, rate + half) };
}
