import "server-only";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { activeModelId, findRewardModel, insertRewardModel } from "../../repositories/reward-models.ts";
import type { Db } from "../../repositories/transaction.ts";
import { builtinModelCard } from "../../reward/builtin-model.ts";
import { canOpen } from "./open-model.ts";
import { takeOver } from "./take-over.ts";

const PRODUCT = { id: null, name: "PushGen Console", role: "admin" as const };

/**
 * Registers the model that ships with this version of the product. It becomes the active one where none is, or where
 * one is that this version cannot open: one that shipped before, or whose file is of another version. Any other trained
 * model stays active. The caller holds the workspace's lock; safe to repeat.
 */
export async function registerBuiltIn(tx: Db): Promise<void> {
  const { id, name, ...card } = builtinModelCard();
  if (!(await findRewardModel(tx, id))) {
    const by = { createdById: null, createdBy: PRODUCT.name };
    await insertRewardModel(tx, {
      id,
      name,
      card: { id, name, ...card },
      file: null,
      trainingId: null,
      ...by,
    });
  }
  const previousId = await activeModelId(tx);
  const previous = previousId === null ? null : await findRewardModel(tx, previousId);
  if (previousId === id || (previous?.trainingId && (await canOpen(previous.id, tx)))) return;
  await takeOver(tx, PRODUCT, { modelId: id, previousId, verdict: "shipped", gate: null, reason: "" });
  if (!previous) return;
  await insertAuditEvent(tx, {
    actor: PRODUCT,
    action: "reward.activate",
    nounId: id,
    summary: `“${name}”, which ships with this version of the console, took the place of “${previous.name}”`,
    before: { active: previous.id },
    after: { active: id },
  });
}
