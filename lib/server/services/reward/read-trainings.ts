import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { notFound } from "#core/errors/product-error.ts";
import { isHeldOut } from "#core/reward/comparison/held-out.ts";
import { countPairs } from "#core/reward/decisions/pair-kind.ts";
import { type AvailablePairs, HELD_OUT_CHOICES } from "#core/reward/registry/available-pairs.ts";
import type { TrainingView } from "#core/reward/registry/training-view.ts";
import { findTraining, listTrainings } from "../../repositories/reward-trainings.ts";
import { database } from "../../repositories/transaction.ts";
import { gatherPairs } from "./gather-pairs.ts";

const LATEST = 5;
/** What the form counts at most; the training itself takes more. */
const MOST_COUNTED = 50_000;

export async function readTraining(actor: Actor, id: string): Promise<TrainingView> {
  requirePermission(actor, "rewards.read");
  const training = await findTraining(database(), id);
  if (!training) throw notFound("training");
  return training;
}

/** The latest trainings, newest first. */
export async function latestTrainings(actor: Actor): Promise<TrainingView[]> {
  requirePermission(actor, "rewards.read");
  return listTrainings(database(), LATEST);
}

export async function availablePairs(actor: Actor): Promise<AvailablePairs> {
  requirePermission(actor, "rewards.train");
  const { pairs, cut } = await gatherPairs({ wants: () => true }, MOST_COUNTED);
  const stories = [...new Set(pairs.map(({ pair }) => pair.clusterId))];
  const held = HELD_OUT_CHOICES.map((percent) => [
    percent,
    stories.filter((id) => isHeldOut(id, percent / 100)).length,
  ]);
  return { ...countPairs(pairs), held: Object.fromEntries(held), cut };
}
