import "server-only";
import { type GateResult, gate } from "#core/reward/comparison/gate.ts";
import { isHeldOut } from "#core/reward/comparison/held-out.ts";
import { pairedOutcomes } from "#core/reward/comparison/paired-outcomes.ts";
import { readModelCard } from "#core/reward/registry/model-card.ts";
import type { RewardModelRow } from "../../repositories/reward-models.ts";
import { gatherPairs } from "./gather-pairs.ts";
import { rewardModel } from "./open-model.ts";

/** The newest pairs that are judged: enough for a narrow interval, few enough to be quick. */
const MOST_JUDGED = 5_000;

type Judged = Pick<RewardModelRow, "id" | "card">;

/** How a model compares with the active one now, on decisions about items that neither has learned from. */
export async function gateModel(challenger: Judged, champion: Judged): Promise<GateResult> {
  const unseen = Math.min(...[challenger, champion].map(({ card }) => readModelCard(card).unseen ?? 1));
  const [first, second, { pairs }] = await Promise.all([
    rewardModel(challenger.id),
    rewardModel(champion.id),
    gatherPairs({ wants: (itemId) => isHeldOut(itemId, unseen) }, MOST_JUDGED),
  ]);
  return gate(
    pairedOutcomes(
      pairs.map(({ pair }) => pair),
      first,
      second,
    ),
  );
}
