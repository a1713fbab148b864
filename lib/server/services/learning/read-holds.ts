import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { notFound } from "#core/errors/product-error.ts";
import { holdsReport } from "#core/learning/holds/holds-report.ts";
import type { HoldsView, JudgedModel } from "#core/learning/holds/holds-view.ts";
import { readModelCard } from "#core/reward/registry/model-card.ts";
import { activeModelId, findRewardModel } from "../../repositories/reward-models.ts";
import { database } from "../../repositories/transaction.ts";
import { gatherPromises } from "./gather-promises.ts";

/** Whether the score of a model holds on what was sent: of the active one unless another is named. */
export async function readHolds(actor: Actor, modelId: string | null = null): Promise<HoldsView> {
  requirePermission(actor, "rewards.read");
  const db = database();
  const activeId = await activeModelId(db);
  const id = modelId ?? activeId ?? "";
  const { promises, leftOut, cut } = await gatherPromises();
  const byModel = Map.groupBy(promises, (one) => one.modelId);
  const ids = new Set([...byModel.keys(), id, ...(activeId ? [activeId] : [])]);
  const rows = (await Promise.all([...ids].map((one) => findRewardModel(db, one)))).filter(
    (row) => row !== null,
  );
  const shown = rows.find((row) => row.id === id);
  if (!shown) throw notFound("reward model");
  const toJudged = ({ id: of, version, name, active }: (typeof rows)[number]): JudgedModel => ({
    id: of,
    version,
    name,
    active,
    pairs: byModel.get(of)?.length ?? 0,
  });
  return {
    model: toJudged(shown),
    claimed: readModelCard(shown.card).heldOut.rows[0] ?? null,
    report: holdsReport(byModel.get(id) ?? []),
    models: rows.map(toJudged).sort((a, b) => b.version - a.version),
    leftOut,
    cut,
  };
}
