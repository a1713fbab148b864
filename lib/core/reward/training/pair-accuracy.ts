import { clusterMean } from "../evaluation/cluster-mean.ts";
import type { RewardModel } from "../reward-model.ts";
import type { PreferencePair } from "./preference-pair.ts";

/** One held-out pair: right, wrong or (equal rewards) half, and the story cluster it belongs to. */
export interface PairOutcome {
  clusterId: string;
  right: number;
}

/** How a model judges a held-out pair whose better side is known. */
export function judgePair(
  model: RewardModel,
  pair: Pick<PreferencePair, "item" | "a" | "b" | "aIsBetter">,
  clusterId: string,
): PairOutcome {
  const difference = model.reward(pair.item, pair.a) - model.reward(pair.item, pair.b);
  if (difference === 0) return { clusterId, right: 0.5 };
  return { clusterId, right: difference > 0 === pair.aIsBetter > 0.5 ? 1 : 0 };
}

export interface Accuracy {
  pairs: number;
  clusters: number;
  /** Share of pairs judged right, 0–1, with its 95 % percentile-bootstrap interval over story clusters. */
  accuracy: number;
  low: number;
  high: number;
}

/**
 * Accuracy with an interval that takes the pairs of one story as one observation (see `clusterMean`).
 * Throws `RangeError` where there is no pair.
 */
export function pairAccuracy(outcomes: readonly PairOutcome[], seed = 1): Accuracy {
  const found = clusterMean(
    outcomes.map(({ clusterId, right }) => ({ clusterId, value: right })),
    seed,
  );
  if (!found) throw new RangeError("Accuracy needs at least one pair.");
  const { mean, low, high, clusters } = found;
  return { pairs: outcomes.length, clusters, accuracy: mean, low, high };
}
