import type { RewardModel } from "../reward-model.ts";
import { judgePair } from "../training/pair-accuracy.ts";
import type { PreferencePair } from "../training/preference-pair.ts";
import type { PairedOutcome } from "./paired-bootstrap.ts";

/** How two models judge the same pairs. */
export function pairedOutcomes(
  pairs: readonly PreferencePair[],
  challenger: RewardModel,
  champion: RewardModel,
): PairedOutcome[] {
  return pairs.map((pair) => ({
    clusterId: pair.clusterId,
    challenger: judgePair(challenger, pair, pair.clusterId).right,
    champion: judgePair(champion, pair, pair.clusterId).right,
  }));
}
