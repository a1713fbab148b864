import { seededRandom } from "../../random/seeded-random.ts";
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

const DRAWS = 2_000;

/** Accuracy with an interval that takes the pairs of one story as one observation (cluster bootstrap, seeded). */
export function pairAccuracy(outcomes: readonly PairOutcome[], seed = 1): Accuracy {
  const clusters = [...Map.groupBy(outcomes, ({ clusterId }) => clusterId).values()].map((group) => ({
    pairs: group.length,
    right: group.reduce((sum, { right }) => sum + right, 0),
  }));
  const random = seededRandom(seed);
  const draws = Array.from({ length: DRAWS }, () => {
    let [right, pairs] = [0, 0];
    for (let i = 0; i < clusters.length; i++) {
      const one = clusters[Math.floor(random() * clusters.length)]!;
      right += one.right;
      pairs += one.pairs;
    }
    return right / pairs;
  }).sort((a, b) => a - b);
  const all = outcomes.reduce((sum, { right }) => sum + right, 0) / outcomes.length;
  return {
    pairs: outcomes.length,
    clusters: clusters.length,
    accuracy: all,
    low: draws[Math.floor(DRAWS * 0.025)]!,
    high: draws[Math.ceil(DRAWS * 0.975) - 1]!,
  };
}
