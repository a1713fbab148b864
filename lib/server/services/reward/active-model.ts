import "server-only";
import type { RewardModel } from "#core/reward/reward-model.ts";
import { builtinRewardModel } from "../../reward/builtin-model.ts";

/** The reward model that scores now: the one that ships with the product, until the registry holds others. */
export function activeRewardModel(): RewardModel {
  return builtinRewardModel();
}
