import type { RewardModel } from "../reward-model.ts";
import { judgePair } from "../training/pair-accuracy.ts";
import type { PreferencePair } from "../training/preference-pair.ts";
import type { PairedOutcome } from "./paired-bootstrap.ts";

/** Whether a pair has a better side at all: a duel that ended even has none, and measures nothing. */
export function isDecided({ aIsBetter }: Pick<PreferencePair, "aIsBetter">): boolean {
  return aIsBetter !== 0.5;
}

/** How two models judge the same pairs; those without a better side are left out. */
export function pairedOutcomes(
  pairs: readonly PreferencePair[],
  challenger: RewardModel,
  champion: RewardModel,
): PairedOutcome[] {
  return pairs.filter(isDecided).map((pair) => ({
    clusterId: pair.clusterId,
    challenger: judgePair(challenger, pair, pair.clusterId).right,
    champion: judgePair(champion, pair, pair.clusterId).right,
  }));
}
