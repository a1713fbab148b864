import { type Accuracy, type PairOutcome, pairAccuracy } from "../training/pair-accuracy.ts";

/**
 * Accuracy with its 95 % interval over stories, also where every pair was judged alike: then all draws of a bootstrap
 * are equal, and the interval is the exact one of so many stories without a miss, 0.025^(1/n) (Clopper and Pearson 1934).
 */
export function heldOutAccuracy(outcomes: readonly PairOutcome[], seed: number): Accuracy {
  const found = pairAccuracy(outcomes, seed);
  const least = 0.025 ** (1 / found.clusters);
  if (found.accuracy === 1) return { ...found, low: Math.min(found.low, least) };
  if (found.accuracy === 0) return { ...found, high: Math.max(found.high, 1 - least) };
  return found;
}
