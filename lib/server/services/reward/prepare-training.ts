import "server-only";
import { isHeldOut } from "#core/reward/comparison/held-out.ts";
import type { RankedItem } from "#core/reward/comparison/ranking-changes.ts";
import { countPairs } from "#core/reward/decisions/pair-kind.ts";
import { readModelCard } from "#core/reward/registry/model-card.ts";
import type { TrainingInput } from "#core/reward/registry/train-and-measure.ts";
import type { TrainingView } from "#core/reward/registry/training-view.ts";
import { listWaitingItems, type OpenItem } from "../../repositories/open-items.ts";
import { activeModelId, findRewardModel } from "../../repositories/reward-models.ts";
import { setTrainingProgress } from "../../repositories/reward-trainings.ts";
import { database } from "../../repositories/transaction.ts";
import { trainingResources } from "../../reward/training-resources.ts";
import { gatherPairs } from "./gather-pairs.ts";
import { rewardModelFile } from "./open-model.ts";

/** Open items whose ranking is compared. */
const RANKED_ITEMS = 200;

/** Gathers what a training needs; returns a sentence where there is nothing to train on. */
export async function prepareTraining({ id, settings }: TrainingView): Promise<TrainingInput | string> {
  const db = database();
  const active = await findRewardModel(db, (await activeModelId(db)) ?? "");
  if (!active) throw new Error("No reward model is active");
  const [file, gathered, waiting] = await Promise.all([
    rewardModelFile(active.id),
    gatherPairs(),
    listWaitingItems(db, RANKED_ITEMS),
  ]);
  const pairs = gathered.pairs.filter(({ kind }) => settings.weights[kind] > 0);
  const pairCounts = countPairs(pairs);
  await setTrainingProgress(db, id, { fraction: 0.05, message: "Decisions gathered", pairCounts });
  if (pairs.length === 0)
    return "No decision of the kinds that were asked for tells two texts apart yet. Decide on items in the review, or vote in duels.";
  if (pairs.every(({ pair }) => isHeldOut(pair.clusterId, settings.heldOut)))
    return "Every item with a decision is held out, so nothing is left to learn from. Decide on more items, or hold fewer out.";
  // A model that begins with the active one has also seen what that one learned from.
  const unseen = Math.min(settings.heldOut, readModelCard(active.card).unseen ?? 1);
  const items = waiting.map(toRanked);
  return {
    pairs,
    settings,
    active: { id: active.id, name: active.name, file },
    unseen,
    items,
    ...trainingResources(),
  };
}

/** What could be approved of an open item. */
function toRanked({ item, candidates }: OpenItem): RankedItem {
  return {
    item,
    candidates: candidates
      .filter(
        (one) => one.kind === "generated" && one.duplicateOfId === null && one.guardrails.level !== "block",
      )
      .map(({ id, title, body }) => ({ id, title, body })),
  };
}
