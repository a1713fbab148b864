import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { notFound } from "#core/errors/product-error.ts";
import {
  compareTexts,
  type TextComparison,
  type TextVerdict,
  textVerdict,
} from "#core/reward/comparison/compare-texts.ts";
import type { TextTrial } from "#core/reward/registry/text-trial.ts";
import { findRewardModel } from "../../repositories/reward-models.ts";
import { database } from "../../repositories/transaction.ts";
import { rewardModel } from "./open-model.ts";

export interface TriedTexts {
  first: TextVerdict;
  second: TextVerdict | null;
  comparison: TextComparison | null;
}

/** What a model of the registry says of one or two texts. Nothing is saved. */
export async function tryTexts(
  actor: Actor,
  { modelId, item, first, second }: TextTrial,
): Promise<TriedTexts> {
  requirePermission(actor, "rewards.read");
  if (!(await findRewardModel(database(), modelId))) throw notFound("reward model");
  const model = await rewardModel(modelId);
  const [one, other] = [textVerdict(model, item, first), second && textVerdict(model, item, second)];
  const comparison = other && compareTexts(one, other, model.differenceUncertainty(item, first, other));
  return { first: one, second: other, comparison };
}
