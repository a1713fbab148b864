import "server-only";
import type { RewardModel } from "#core/reward/reward-model.ts";
import { activeModelId } from "../../repositories/reward-models.ts";
import { type Db, database } from "../../repositories/transaction.ts";
import { canOpen, rewardModel } from "./open-model.ts";

/** The reward model that scores now, in every process: one look-up of its id, then the model that is held open. */
export async function activeRewardModel(): Promise<RewardModel> {
  return rewardModel(await requireActiveId(database()));
}

/** How long a model may go on scoring after another was activated; what it scored is then scored anew at the saving. */
const RECENT_MS = 1_000;
let recent: { at: number; model: Promise<RewardModel> } | undefined;

/** The model that was active a moment ago, at no cost: for work that asks again with `stillActive` when it saves. */
export function recentRewardModel(): Promise<RewardModel> {
  if (recent && Date.now() - recent.at < RECENT_MS) return recent.model;
  const model = activeRewardModel();
  recent = { at: Date.now(), model };
  model.catch(() => {
    recent = undefined;
  });
  return model;
}

/** The model itself where it is still the active one in this transaction, else the one that took its place. */
export async function stillActive(tx: Db, model: RewardModel): Promise<RewardModel> {
  const id = await requireActiveId(tx);
  return id === model.id ? model : rewardModel(id);
}

/** The model behind scores of the past; the active one where that model is unknown, or cannot be opened any more. */
export async function modelBehind(id: string | null): Promise<RewardModel> {
  return id !== null && (await canOpen(id)) ? rewardModel(id) : activeRewardModel();
}

async function requireActiveId(db: Db): Promise<string> {
  const id = await activeModelId(db);
  if (id === null) throw new Error("No reward model is active: the built-ins were never registered.");
  return id;
}
