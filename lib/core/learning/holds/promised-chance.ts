import { normalBelow, normalQuantile } from "../../statistics/normal-quantile.ts";

/** Chances nearer to certainty than this are taken as this. */
const MOST = 1 - 1e-9;

/**
 * The chance, 0–1, that the counts put the favourite ahead, if the favourite truly does better with chance `win`. Counts
 * are noisy: with true log ratios normally about their expectation with variance `spread`, an error of variance `error`
 * draws the chance towards one half, Φ(Φ⁻¹(win) · √(spread / (spread + error))). So a score is held to what its pairs can
 * show, and small experiments do not make it look wrong.
 */
export function promisedChance(win: number, spread: number, error: number): number {
  const z = normalQuantile(Math.min(MOST, Math.max(1 - MOST, win)));
  return normalBelow(z * Math.sqrt(spread / (spread + error)));
}
