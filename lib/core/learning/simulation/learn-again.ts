import { openRewardFile, trainRewardFile } from "../../reward/reward-file.ts";
import type { RewardModel } from "../../reward/reward-model.ts";
import { outcomePair } from "../outcomes/outcome-pair.ts";
import type { SentPair } from "../outcomes/sent-pairs.ts";

/** A reward model from all outcomes so far, as a training makes it. */
export function learnAgain(pairs: readonly SentPair[], spread: number, round: number): RewardModel {
  const preferences = pairs.map((pair) => outcomePair(pair, spread).pair);
  const name = `after-round-${round}`;
  return openRewardFile(trainRewardFile(preferences, 1), { id: name, name });
}
