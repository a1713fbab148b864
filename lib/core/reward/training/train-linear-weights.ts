import { notificationLine } from "../../candidates/candidate.ts";
import { seededRandom, shuffleInPlace } from "../../random/seeded-random.ts";
import { SHAPE_FEATURES } from "../features/shape-features.ts";
import type { LinearWeights } from "../linear/linear-weights.ts";
import { sigmoid } from "../win-probability.ts";
import { AdaGrad } from "./adagrad.ts";
import { buildVocabulary } from "./build-vocabulary.ts";
import type { PreferencePair } from "./preference-pair.ts";
import { quantiles } from "./quantiles.ts";
import { readTrainingSet, type TrainingText } from "./training-set.ts";

/** Settings of the training. */
export interface LinearTrainingOptions {
  seed: number;
  /** Passes over the preferences. */
  epochs: number;
  rate: number;
  ngramDecay: number;
  shapeDecay: number;
  /** An n-gram must stand in so many distinct lines to be learned. */
  minTexts: number;
  /** At most so many n-grams are learned. */
  maxNgrams: number;
}

/** What the built-in model was trained with, chosen by cross-validation within the training data. */
export const LINEAR_TRAINING: LinearTrainingOptions = {
  seed: 1,
  epochs: 6,
  rate: 0.05,
  ngramDecay: 0.001,
  shapeDecay: 0.001,
  minTexts: 2,
  maxNgrams: 131_072,
};

/**
 * Learns a linear reward from preferences: logistic regression on the difference of two texts' features
 * (Bradley–Terry), each preference with its chance as a soft label. The same preferences in the same order
 * and the same options give the same weights. Throws `RangeError` where there is no preference.
 */
export function trainLinearWeights(
  preferences: readonly PreferencePair[],
  options: LinearTrainingOptions,
): LinearWeights {
  if (preferences.length === 0)
    throw new RangeError("There is nothing to train on: no preference was given.");
  const lines = new Set(preferences.flatMap(({ a, b }) => [notificationLine(a), notificationLine(b)]));
  const vocabulary = buildVocabulary(lines, options.minTexts, options.maxNgrams);
  const { texts, sides, shapeMean, shapeScale } = readTrainingSet(preferences, vocabulary);

  const ngrams = new AdaGrad(vocabulary.hashes.length, options.rate, options.ngramDecay);
  const shape = new AdaGrad(SHAPE_FEATURES.length, options.rate, options.shapeDecay);
  const reward = (text: TrainingText): number => {
    let sum = 0;
    for (const slot of text.slots) sum += ngrams.weights[slot]!;
    sum *= text.unit;
    for (let i = 0; i < text.shape.length; i++) sum += shape.weights[i]! * text.shape[i]!;
    return sum;
  };

  const order = Uint32Array.from(preferences, (_, i) => i);
  const random = seededRandom(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffleInPlace(order, random);
    for (const i of order) {
      const a = texts[sides[2 * i]!]!;
      const b = texts[sides[2 * i + 1]!]!;
      const { aIsBetter, weight } = preferences[i]!;
      const slope = weight * (sigmoid(reward(a) - reward(b)) - aIsBetter);
      for (const slot of a.slots) ngrams.step(slot, slope * a.unit);
      for (const slot of b.slots) ngrams.step(slot, -slope * b.unit);
      for (let k = 0; k < shape.weights.length; k++) shape.step(k, slope * (a.shape[k]! - b.shape[k]!));
    }
  }
  return {
    hashes: vocabulary.hashes,
    ngrams: Float32Array.from(ngrams.weights),
    shape: Float32Array.from(shape.weights),
    shapeMean,
    shapeScale,
    quantiles: quantiles(texts.map(reward)),
  };
}
