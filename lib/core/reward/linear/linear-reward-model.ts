import { createTextReader } from "../features/text-reader.ts";
import { createVocabulary } from "../features/vocabulary.ts";
import type { RewardModel } from "../reward-model.ts";
import { explainReward, unknownShare } from "./explain-reward.ts";
import type { LinearWeights } from "./linear-weights.ts";
import { percentileOf } from "./percentile.ts";
import { standardise } from "./standardise.ts";

/**
 * The reward model of a set of linear weights. Its reward is a sum over the known n-grams of
 * `notificationLine(candidate)`, each once, divided by the root of their number, plus the shape features.
 */
export function createLinearRewardModel(id: string, name: string, weights: LinearWeights): RewardModel {
  const vocabulary = createVocabulary(weights.hashes);
  const read = createTextReader(vocabulary);
  const { ngrams, shape, shapeMean, shapeScale } = weights;
  return {
    id,
    name,
    reward(item, candidate) {
      const text = read(item, candidate);
      let sum = 0;
      for (let i = 0; i < text.count; i++) sum += ngrams[text.slots[i]!]!;
      sum *= text.unit;
      for (let i = 0; i < shape.length; i++) {
        sum += shape[i]! * standardise(text.shape[i]!, shapeMean[i]!, shapeScale[i]!);
      }
      return sum;
    },
    uncertainty: (item, candidate) => unknownShare(read(item, candidate)),
    score: (item, candidate) => explainReward(weights, vocabulary, read(item, candidate), candidate),
    percentile: (reward) => percentileOf(reward, weights.quantiles),
  };
}
