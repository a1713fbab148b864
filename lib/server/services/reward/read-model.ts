import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { notFound } from "#core/errors/product-error.ts";
import type { GateResult } from "#core/reward/comparison/gate.ts";
import { modelId } from "#core/reward/registry/activation-input.ts";
import { type ModelCard, readModelCard } from "#core/reward/registry/model-card.ts";
import type { ActivationView, ModelSummary } from "#core/reward/registry/registry-view.ts";
import type { TrainingView } from "#core/reward/registry/training-view.ts";
import { listActivations, modelBefore } from "../../repositories/reward-activations.ts";
import { activeModelId, findRewardModel } from "../../repositories/reward-models.ts";
import { findTraining } from "../../repositories/reward-trainings.ts";
import { database } from "../../repositories/transaction.ts";
import { gateModel } from "./gate-model.ts";
import { toName, toSummary } from "./model-summary.ts";
import { canOpen } from "./open-model.ts";

const ACTIVATIONS = 10;

/** A model with its card, the training that made it, and when it was active. */
export interface ModelDetail {
  model: ModelSummary;
  card: ModelCard;
  training: TrainingView | null;
  activations: ActivationView[];
  active: { id: string; version: number; name: string };
  /** Of the active model: what a roll-back would go back to. */
  backTo: { id: string; version: number; name: string } | null;
}

export async function readModel(actor: Actor, id: string): Promise<ModelDetail> {
  requirePermission(actor, "rewards.read");
  if (!modelId.safeParse(id).success) throw notFound("reward model");
  const db = database();
  const [row, activeId] = await Promise.all([findRewardModel(db, id), activeModelId(db)]);
  if (!row || activeId === null) throw notFound("reward model");
  const [active, backId, training, activations] = await Promise.all([
    findRewardModel(db, activeId),
    row.active ? modelBefore(db, id) : null,
    row.trainingId ? findTraining(db, row.trainingId) : null,
    listActivations(db, id, ACTIVATIONS),
  ]);
  const back = backId ? await findRewardModel(db, backId) : null;
  return {
    model: toSummary(row),
    card: readModelCard(row.card),
    training,
    activations,
    active: toName(active!),
    backTo: back && (await canOpen(back.id)) ? toName(back) : null,
  };
}

/** How a model compares with the active one now; null for the active one itself, and for one that cannot be opened. */
export async function gateVerdict(actor: Actor, id: string): Promise<GateResult | null> {
  requirePermission(actor, "rewards.read");
  const db = database();
  const [row, active] = await Promise.all([
    findRewardModel(db, id),
    findRewardModel(db, (await activeModelId(db)) ?? ""),
  ]);
  if (!row || !active) throw notFound("reward model");
  if (row.id === active.id) return null;
  const open = await Promise.all([canOpen(row.id), canOpen(active.id)]);
  return open.every(Boolean) ? gateModel(row, active) : null;
}
