import { trainRewardFile } from "../reward-file.ts";
import type { PreferencePair } from "../training/preference-pair.ts";

/**
 * Trains on the console's own pairs. `base` is the file of the model that scores now: the place to begin from, once the
 * trainer can refine a model; so far it begins from nothing. The same input gives the same bytes. Throws `RangeError`
 * where there is no pair.
 */
export function refineReward(pairs: readonly PreferencePair[], seed: number, _base: Uint8Array): Uint8Array {
  return trainRewardFile(pairs, seed);
}
