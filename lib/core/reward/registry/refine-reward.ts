import { trainRewardFile } from "../reward-file.ts";
import type { PreferencePair } from "../training/preference-pair.ts";

/** A trainer that may begin from the file of another model. */
type Trainer = (pairs: readonly PreferencePair[], seed: number, options: { base: Uint8Array }) => Uint8Array;

const train: Trainer = trainRewardFile;

/**
 * Trains on the console's own pairs, and hands the trainer the file of the model that scores now as the place to begin
 * from. The same input gives the same bytes. Throws `RangeError` where there is no pair.
 */
export function refineReward(pairs: readonly PreferencePair[], seed: number, base: Uint8Array): Uint8Array {
  return train(pairs, seed, { base });
}
