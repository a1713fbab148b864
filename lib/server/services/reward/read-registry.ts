import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { notFound } from "#core/errors/product-error.ts";
import type { ActivationView, ModelSummary, RescoringView } from "#core/reward/registry/registry-view.ts";
import { latestActivation } from "../../repositories/reward-activations.ts";
import { activeModelId, findRewardModel, listRewardModels } from "../../repositories/reward-models.ts";
import { latestRescoring } from "../../repositories/reward-rescorings.ts";
import { database } from "../../repositories/transaction.ts";
import { toSummary } from "./model-summary.ts";

const PAGE = 50;

export interface ModelPage {
  rows: ModelSummary[];
  /** The `before` of the next page, or null at the end. */
  next: number | null;
}

/** Versions of the registry, newest first. */
export async function rewardModels(actor: Actor, before: number | null = null): Promise<ModelPage> {
  requirePermission(actor, "rewards.read");
  const rows = await listRewardModels(database(), { before, take: PAGE + 1 });
  const shown = rows.slice(0, PAGE).map(toSummary);
  return { rows: shown, next: rows.length > PAGE ? shown.at(-1)!.version : null };
}

/** What scores now, since when and by whom, and how far the open items are scored with it. */
export async function activeModel(
  actor: Actor,
): Promise<{ model: ModelSummary; activation: ActivationView | null; rescoring: RescoringView | null }> {
  requirePermission(actor, "rewards.read");
  const db = database();
  const row = await findRewardModel(db, (await activeModelId(db)) ?? "");
  if (!row) throw notFound("reward model");
  const [activation, rescoring] = await Promise.all([latestActivation(db), latestRescoring(db)]);
  return { model: toSummary(row), activation, rescoring };
}

export async function rescoringProgress(actor: Actor): Promise<RescoringView | null> {
  requirePermission(actor, "rewards.read");
  return latestRescoring(database());
}
