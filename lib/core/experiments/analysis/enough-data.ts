import type { ArmCounts } from "./arm-counts.ts";

/** Before a verdict every arm compared must have been delivered to this many … */
export const LEAST_DELIVERED = 100;
/** … and be expected to have this many clicks, and non-clicks, at the rate of the two together. */
export const LEAST_EXPECTED = 10;

type Clicks = Pick<ArmCounts, "delivered" | "clicked">;

/** What two arms have too little of for a verdict; empty where they have enough. */
export type Lack = "delivered" | "clicks" | "non-clicks";

/**
 * What two arms lack for a verdict: below these minima the normal approximations behind every interval do not hold. The
 * clicks are those expected without a difference, so that an arm nobody clicks can still be seen to lose; where more
 * click than do not, it is those who do not that have to be many.
 */
export function lacks(arm: Clicks, control: Clicks): Lack[] {
  const least = Math.min(arm.delivered, control.delivered);
  const rate = least === 0 ? 0 : (arm.clicked + control.clicked) / (arm.delivered + control.delivered);
  const found: Lack[] = least < LEAST_DELIVERED ? ["delivered"] : [];
  if (Math.min(rate, 1 - rate) * least < LEAST_EXPECTED) found.push(rate > 0.5 ? "non-clicks" : "clicks");
  return found;
}
