import { type Interval, Z95 } from "./interval.ts";

/**
 * 95 % interval, 0–1, of a share: `wins` of `trials` (> 0; neither need be whole). Wilson (1927), “Probable inference,
 * the law of succession, and statistical inference”: it stays within 0–1 and holds for few trials and extreme shares.
 */
export function wilsonInterval(wins: number, trials: number): Interval {
  const p = wins / trials;
  const spread = Z95 ** 2 / trials;
  const middle = (p + spread / 2) / (1 + spread);
  const half = (Z95 * Math.sqrt((p * (1 - p)) / trials + spread / (4 * trials))) / (1 + spread);
  // Rounding must not push an end past the share itself, as it does for 0 and 1.
  return { low: Math.min(p, Math.max(0, middle - half)), high: Math.max(p, Math.min(1, middle + half)) };
}
