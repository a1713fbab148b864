import "server-only";
import { type GateResult, gate } from "#core/reward/comparison/gate.ts";
import { isHeldOut } from "#core/reward/comparison/held-out.ts";
import { pairedOutcomes } from "#core/reward/comparison/paired-outcomes.ts";
import { readModelCard } from "#core/reward/registry/model-card.ts";
import type { TrainingSettings } from "#core/reward/registry/training-settings.ts";
import type { RewardModelRow } from "../../repositories/reward-models.ts";
import { findTraining } from "../../repositories/reward-trainings.ts";
import { database } from "../../repositories/transaction.ts";
import { gatherPairs } from "./gather-pairs.ts";
import { rewardModel } from "./open-model.ts";

/** The newest pairs that are judged: enough for a narrow interval, few enough to be quick. */
const MOST_JUDGED = 5_000;

type Judged = Pick<RewardModelRow, "id" | "card" | "trainingId">;

/**
 * How a model compares with the active one now, on what came together about items that neither has learned from. Kinds of
 * pairs that its training left out (weight 0) are left out here, too: who trains on clicks alone wants to know about
 * clicks, and reviewers who follow the score would speak for the score that they follow.
 */
export async function gateModel(challenger: Judged, champion: Judged): Promise<GateResult> {
  const training = challenger.trainingId ? await findTraining(database(), challenger.trainingId) : null;
  const weights: Partial<TrainingSettings["weights"]> = training?.settings.weights ?? {};
  const unseen = Math.min(...[challenger, champion].map(({ card }) => readModelCard(card).unseen ?? 1));
  const [first, second, { pairs }] = await Promise.all([
    rewardModel(challenger.id),
    rewardModel(champion.id),
    gatherPairs({ wants: (itemId) => isHeldOut(itemId, unseen) }, MOST_JUDGED),
  ]);
  const judged = pairs.filter(({ kind }) => weights[kind] !== 0).map(({ pair }) => pair);
  return gate(pairedOutcomes(judged, first, second));
}
