import { createLinearRewardModel } from "./linear/linear-reward-model.ts";
import { decodeWeights, encodeWeights } from "./linear/weights-file.ts";
import type { RewardModel } from "./reward-model.ts";
import type { PreferencePair } from "./training/preference-pair.ts";
import { LINEAR_TRAINING, trainLinearWeights } from "./training/train-linear-weights.ts";

/**
 * Trains a reward model and returns its file. The same pairs in the same order and the same seed give the same bytes.
 * Throws `RangeError` where there is no pair.
 */
export function trainRewardFile(pairs: readonly PreferencePair[], seed: number): Uint8Array {
  return encodeWeights(trainLinearWeights(pairs, { ...LINEAR_TRAINING, seed }));
}

/** Opens the file of a reward model. Throws an `Error` that says what is wrong where it is damaged or no such file. */
export function openRewardFile(bytes: Uint8Array, { id, name }: { id: string; name: string }): RewardModel {
  return createLinearRewardModel(id, name, decodeWeights(bytes));
}
