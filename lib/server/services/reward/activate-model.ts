import "server-only";
import { type Person, requirePermission } from "#core/access/actor.ts";
import { conflict, notFound, ProductError } from "#core/errors/product-error.ts";
import { passesGate, VERDICT_WORDS } from "#core/reward/comparison/gate.ts";
import type { ActivationInput, RollBackInput } from "#core/reward/registry/activation-input.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { latestActivation, modelBefore } from "../../repositories/reward-activations.ts";
import { activeModelId, findRewardModel, type RewardModelRow } from "../../repositories/reward-models.ts";
import { type Db, database, transaction } from "../../repositories/transaction.ts";
import { lockWorkspace } from "../../repositories/workspace.ts";
import { gateModel } from "./gate-model.ts";
import { rewardModel } from "./open-model.ts";
import { takeOver } from "./take-over.ts";

/**
 * Makes a model the active one, if the gate lets it through or the person gives a reason. The gate is asked anew here,
 * with the decisions there are now. Throws `conflict` where another model was activated since the person looked.
 */
export async function activateModel(
  person: Person,
  { modelId, activeId, reason }: ActivationInput,
): Promise<void> {
  requirePermission(person, "rewards.activate");
  const model = await openable(modelId);
  const champion = await openable(activeId);
  if (modelId === activeId) throw conflict(`“${model.name}” is active already.`);
  const result = await gateModel(model, champion);
  const passed = passesGate(result.verdict);
  if (!passed && reason === "") {
    const message = `The gate does not let it through: ${VERDICT_WORDS[result.verdict].toLowerCase()}. ${result.reasons.join(" ")} Give a reason to activate it all the same.`;
    throw new ProductError("invalid", message, { reason: "Give a reason" });
  }
  await transaction(async (tx) => {
    await requireStillActive(tx, activeId);
    const { verdict } = result;
    await takeOver(tx, person, {
      modelId,
      previousId: activeId,
      verdict,
      gate: result,
      reason: passed ? "" : reason,
    });
    await insertAuditEvent(tx, {
      actor: person,
      action: "reward.activate",
      nounId: modelId,
      summary: `Activated the reward model “${model.name}” (v${model.version})${passed ? "" : `, against the gate: ${reason}`}`,
      before: { active: activeId, version: champion.version },
      after: {
        active: modelId,
        version: model.version,
        verdict,
        interval: result.interval,
        ...(!passed && { reason }),
      },
    });
  });
}

/** Goes back to the model that was active before the present one. It earned its place once: no gate. */
export async function rollBackModel(person: Person, { activeId, reason }: RollBackInput): Promise<void> {
  requirePermission(person, "rewards.activate");
  const present = await openable(activeId);
  await transaction(async (tx) => {
    await requireStillActive(tx, activeId);
    const backId = await modelBefore(tx, activeId);
    if (backId === null)
      throw conflict("No other model was active before this one: there is nothing to go back to.");
    const back = await openable(backId);
    await takeOver(tx, person, {
      modelId: backId,
      previousId: activeId,
      verdict: "roll_back",
      gate: null,
      reason,
    });
    await insertAuditEvent(tx, {
      actor: person,
      action: "reward.rollback",
      nounId: backId,
      summary: `Rolled back to the reward model “${back.name}” (v${back.version})`,
      before: { active: activeId, version: present.version },
      after: { active: backId, version: back.version, ...(reason && { reason }) },
    });
  });
}

/** A model that can score; the refusal says why where it cannot. */
async function openable(id: string): Promise<RewardModelRow> {
  const row = await findRewardModel(database(), id);
  if (!row) throw notFound("reward model");
  await rewardModel(id);
  return row;
}

/** One activation at a time; who looked at another model is told who was faster. */
async function requireStillActive(tx: Db, activeId: string): Promise<void> {
  await lockWorkspace(tx);
  if ((await activeModelId(tx)) === activeId) return;
  const latest = await latestActivation(tx);
  throw conflict(
    `${latest?.actor} activated “${latest?.name}” (v${latest?.version}) meanwhile. Look at the comparison again, then decide.`,
  );
}
