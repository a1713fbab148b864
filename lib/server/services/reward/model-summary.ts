import "server-only";
import { readModelCard } from "#core/reward/registry/model-card.ts";
import type { ModelSummary } from "#core/reward/registry/registry-view.ts";
import type { RewardModelRow } from "../../repositories/reward-models.ts";
import { hasFile } from "./open-model.ts";

/** A version by its name. */
export function toName({ id, version, name }: RewardModelRow): { id: string; version: number; name: string } {
  return { id, version, name };
}

/** A version as the list shows it. */
export function toSummary(row: RewardModelRow): ModelSummary {
  const { data, trainedPairs, heldOut } = readModelCard(row.card);
  return {
    ...toName(row),
    active: row.active,
    origin: row.trainingId ? "trained" : hasFile(row) ? "shipped" : "gone",
    trainingId: row.trainingId,
    data,
    trainedPairs,
    accuracy: heldOut.rows[0] ?? null,
    createdBy: row.createdBy,
    createdAt: row.createdAt.toISOString(),
  };
}
