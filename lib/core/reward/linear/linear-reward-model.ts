import { SHAPE_FEATURES } from "../features/shape-features.ts";
import { createTextReader, type TextFeatures, type TextReader } from "../features/text-reader.ts";
import { createVocabulary } from "../features/vocabulary.ts";
import type { RewardItem, RewardModel } from "../reward-model.ts";
import { differenceError, leaningOf } from "./difference-error.ts";
import { explainReward } from "./explain-reward.ts";
import { learnedReward } from "./linear-sum.ts";
import { type LinearWeights, PIECES } from "./linear-weights.ts";
import { PENALTIES, tooGood } from "./penalties.ts";
import { percentileOf } from "./percentile.ts";
import { rewardError } from "./uncertainty.ts";

/**
 * The reward model of a set of linear weights: what it has learned of `notificationLine(candidate)`, folded back above
 * its ceiling, less the penalties.
 */
export function createLinearRewardModel(id: string, name: string, weights: LinearWeights): RewardModel {
  const vocabularies = {
    ngrams: weights.ngrams.map(({ hashes }) => createVocabulary(hashes)),
    meaning: createVocabulary(weights.meaning.hashes),
  };
  const readsItem = SHAPE_FEATURES.some(({ ofItem }, i) => ofItem && weights.shape[i] !== 0);
  const read = rememberLast(createTextReader(vocabularies, weights.ngrams[PIECES]!, readsItem));
  return {
    id,
    name,
    reward(item, candidate) {
      const features = read(item, candidate);
      const learned = learnedReward(weights, features);
      let sum = learned + tooGood(learned, weights.ceiling);
      for (const penalty of PENALTIES) sum += penalty.amount(features, weights);
      return sum;
    },
    uncertainty: (item, candidate) => rewardError(weights, read(item, candidate)),
    differenceUncertainty: (item, a, b) =>
      differenceError(
        leaningOf(weights, vocabularies, read(item, a)),
        leaningOf(weights, vocabularies, read(item, b)),
      ),
    score: (item, candidate) => explainReward(weights, vocabularies, read(item, candidate), candidate),
    percentile: (reward) => percentileOf(reward, weights.quantiles),
  };
}

/** Reads a text once where several things are asked of it in a row, such as its reward and how sure that is. */
function rememberLast(read: TextReader): TextReader {
  let last: { item: RewardItem; title: string; body: string; features: TextFeatures } | undefined;
  return (item, text) => {
    if (last?.item === item && last.title === text.title && last.body === text.body) return last.features;
    const features = read(item, text);
    last = { item, title: text.title, body: text.body, features };
    return features;
  };
}
