import { trainRewardFile } from "../reward-file.ts";
import type { PreferencePair } from "../training/preference-pair.ts";
import type { WordVectors } from "../vectors/word-vectors.ts";

/**
 * Trains on the console's own pairs, beginning with the file of the model that scores now (`base`), so that a few
 * choices refine what it knows. The same input gives the same bytes. Throws `RangeError` where there is no pair.
 */
export function refineReward(
  pairs: readonly PreferencePair[],
  seed: number,
  beginning: { base: Uint8Array; wordVectors?: WordVectors },
): Uint8Array {
  return trainRewardFile(pairs, seed, beginning);
}
