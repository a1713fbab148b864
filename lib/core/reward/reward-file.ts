import { createLinearRewardModel } from "./linear/linear-reward-model.ts";
import { decodeWeights, encodeWeights } from "./linear/weights-file.ts";
import type { RewardModel } from "./reward-model.ts";
import type { PreferencePair } from "./training/preference-pair.ts";
import { trainLinearWeights } from "./training/train-linear-weights.ts";
import type { WordVectors } from "./vectors/word-vectors.ts";

/** What a training may use beside its pairs. */
export interface RewardTrainingOptions {
  /** What words mean; without them a model knows only the words that it has seen. */
  wordVectors?: WordVectors;
  /** File of a model that the pairs refine: it is where the weights are expected, as firmly as it knew them. */
  base?: Uint8Array;
}

/**
 * Trains a reward model and returns its file. The same pairs in the same order, seed and options give the same bytes.
 * Throws `RangeError` where there is no pair, or where `base` is no such file.
 */
export function trainRewardFile(
  pairs: readonly PreferencePair[],
  seed: number,
  { wordVectors, base }: RewardTrainingOptions = {},
): Uint8Array {
  const options = { seed, wordVectors: wordVectors ?? null, base: base ? decodeWeights(base) : null };
  return encodeWeights(trainLinearWeights(pairs, options));
}

/** Opens the file of a reward model. Throws an `Error` that says what is wrong where it is damaged or no such file. */
export function openRewardFile(bytes: Uint8Array, { id, name }: { id: string; name: string }): RewardModel {
  return createLinearRewardModel(id, name, decodeWeights(bytes));
}
