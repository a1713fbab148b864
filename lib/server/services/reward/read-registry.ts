import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { notFound } from "#core/errors/product-error.ts";
import type { GateResult } from "#core/reward/comparison/gate.ts";
import { type ModelCard, readModelCard } from "#core/reward/registry/model-card.ts";
import type { ActivationView, ModelSummary, RescoringView } from "#core/reward/registry/registry-view.ts";
import type { TrainingView } from "#core/reward/registry/training-view.ts";
import { latestActivation, listActivations, modelBefore } from "../../repositories/reward-activations.ts";
import {
  activeModelId,
  findRewardModel,
  listRewardModels,
  type RewardModelRow,
} from "../../repositories/reward-models.ts";
import { latestRescoring } from "../../repositories/reward-rescorings.ts";
import { findTraining } from "../../repositories/reward-trainings.ts";
import { database } from "../../repositories/transaction.ts";
import { canOpen } from "./active-model.ts";
import { gateModel } from "./gate-model.ts";

const PAGE = 50;
const ACTIVATIONS = 10;

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
    backTo: back && canOpen(back) ? toName(back) : null,
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
  return row.id === active.id || !canOpen(row) || !canOpen(active) ? null : gateModel(row, active);
}

function toName({ id, version, name }: RewardModelRow): { id: string; version: number; name: string } {
  return { id, version, name };
}

function toSummary(row: RewardModelRow): ModelSummary {
  const { data, trainedPairs, heldOut } = readModelCard(row.card);
  return {
    ...toName(row),
    active: row.active,
    origin: row.trainingId ? "trained" : canOpen(row) ? "shipped" : "gone",
    trainingId: row.trainingId,
    data,
    trainedPairs,
    accuracy: heldOut.rows[0] ?? null,
    createdBy: row.createdBy,
    createdAt: row.createdAt.toISOString(),
  };
}
