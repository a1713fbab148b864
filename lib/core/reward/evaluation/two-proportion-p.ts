import type { ClickCounts } from "../training/click-evidence.ts";
import { normalCdf } from "../training/normal-distribution.ts";

/**
 * Two-sided p-value, 0–1, of the difference of two click rates: pooled two-proportion z-test, no continuity
 * correction. 1 where nothing can differ: a text that nobody saw, or no click or no miss on either side.
 */
export function twoProportionP(a: ClickCounts, b: ClickCounts): number {
  const pooled = (a.clicked + b.clicked) / (a.shown + b.shown);
  const variance = pooled * (1 - pooled) * (1 / a.shown + 1 / b.shown);
  if (!(variance > 0 && Number.isFinite(variance))) return 1;
  const z = (a.clicked / a.shown - b.clicked / b.shown) / Math.sqrt(variance);
  return Math.min(1, 2 * normalCdf(-Math.abs(z)));
}
