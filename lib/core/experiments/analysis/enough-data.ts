import type { ArmCounts } from "./arm-counts.ts";

/** Before a verdict every arm compared must have been delivered to this many … */
export const LEAST_DELIVERED = 100;
/** … and be expected to have this many clicks, and non-clicks, at the rate of the two together. */
export const LEAST_EXPECTED = 10;

type Clicks = Pick<ArmCounts, "delivered" | "clicked">;

/**
 * Whether two arms have enough for a verdict: below these minima the normal approximations behind every interval do not
 * hold. The clicks are those expected without a difference, so that an arm nobody clicks can still be seen to lose.
 */
export function isEnough(arm: Clicks, control: Clicks): boolean {
  const least = Math.min(arm.delivered, control.delivered);
  if (least < LEAST_DELIVERED) return false;
  const rate = (arm.clicked + control.clicked) / (arm.delivered + control.delivered);
  return Math.min(rate, 1 - rate) * least >= LEAST_EXPECTED;
}
