import type { RewardModel } from "../reward-model.ts";
import type { PreferencePair } from "../training/preference-pair.ts";
import { winProbability } from "../win-probability.ts";

/** A held-out pair, seen from the text that the model prefers. */
export interface JudgedPair {
  /** Chance, 0.5–1, that the model gives to the text it prefers. */
  predicted: number;
  /** How that text did, 0–1: 1 or 0 where the better side is known, else the chance that it is truly better. */
  observed: number;
}

/** Pairs of about the same predicted chance. */
export interface ReliabilityBin {
  low: number;
  high: number;
  pairs: number;
  /** Mean predicted chance and mean observed share, 0–1; `null` in an empty bin. */
  predicted: number | null;
  observed: number | null;
}

export interface Reliability {
  bins: ReliabilityBin[];
  /** Expected calibration error, 0–1: |predicted − observed| of each bin, weighted by its share of the pairs. `null` without pairs. */
  error: number | null;
}

/** Sees a pair from the side that the model prefers; a tie is seen from `a`. */
export function judgedPair(
  model: Pick<RewardModel, "reward">,
  { item, a, b, aIsBetter }: Pick<PreferencePair, "item" | "a" | "b" | "aIsBetter">,
): JudgedPair {
  const chance = winProbability(model.reward(item, a), model.reward(item, b));
  return chance >= 0.5
    ? { predicted: chance, observed: aIsBetter }
    : { predicted: 1 - chance, observed: 1 - aIsBetter };
}

/** Compares predicted chances with what was observed, in bins of equal width from 0.5 to 1 (Guo et al. 2017). */
export function reliability(judged: readonly JudgedPair[], count = 10): Reliability {
  const sums = Array.from({ length: count }, () => ({ pairs: 0, predicted: 0, observed: 0 }));
  for (const { predicted, observed } of judged) {
    const sum = sums[Math.min(count - 1, Math.max(0, Math.floor((predicted - 0.5) * 2 * count)))]!;
    sum.pairs++;
    sum.predicted += predicted;
    sum.observed += observed;
  }
  const gap = sums.reduce((total, { predicted, observed }) => total + Math.abs(predicted - observed), 0);
  return {
    bins: sums.map(({ pairs, predicted, observed }, i) => ({
      low: 0.5 + i / count / 2,
      high: 0.5 + (i + 1) / count / 2,
      pairs,
      predicted: pairs ? predicted / pairs : null,
      observed: pairs ? observed / pairs : null,
    })),
    error: judged.length ? gap / judged.length : null,
  };
}
