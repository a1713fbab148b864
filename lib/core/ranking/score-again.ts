import type { Candidate } from "../candidates/candidate.ts";
import type { RewardItem, RewardModel } from "../reward/reward-model.ts";

/**
 * The candidates of an item with the rewards of one model: rewards of two models never compare. What the model has
 * scored already stays the same object.
 */
export function scoreAgain<C extends Pick<Candidate, "title" | "body" | "reward" | "rewardModelId">>(
  item: RewardItem,
  candidates: readonly C[],
  model: RewardModel,
): C[] {
  return candidates.map((one) =>
    one.rewardModelId === model.id && one.reward !== null
      ? one
      : { ...one, reward: model.reward(item, one), rewardModelId: model.id },
  );
}
