import "server-only";
import { ProductError } from "#core/errors/product-error.ts";
import { VERDICT_WORDS } from "#core/reward/comparison/gate.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { readSchedule } from "../../repositories/learning-schedule.ts";
import { activeModelId, findRewardModel } from "../../repositories/reward-models.ts";
import { findTraining } from "../../repositories/reward-trainings.ts";
import { database } from "../../repositories/transaction.ts";
import { activateModel } from "../reward/activate-model.ts";
import { gateModel } from "../reward/gate-model.ts";
import { onBehalfOf } from "./on-behalf-of.ts";

/**
 * What becomes of a model that was trained on the schedule: it becomes the active one if the schedule allows it, if the
 * gate finds it better (not worse is not enough without a person), and if who set the schedule may activate. Otherwise it
 * waits in the registry, and the audit says why. Nothing happens for other trainings, or where the schedule leaves
 * activating to people.
 */
export async function activateScheduled(trainingId: string): Promise<void> {
  const db = database();
  const [training, schedule] = await Promise.all([findTraining(db, trainingId), readSchedule(db)]);
  if (!training?.scheduled || !training.model || !schedule.activates) return;
  const person = await onBehalfOf(schedule);
  if (!person) return;
  const [model, active] = await Promise.all([
    findRewardModel(db, training.model.id),
    findRewardModel(db, (await activeModelId(db)) ?? ""),
  ]);
  if (!model || !active || model.active) return;
  const result = await gateModel(model, active);
  const leave = (why: string) =>
    insertAuditEvent(db, {
      actor: person,
      action: "reward.leave",
      nounId: model.id,
      summary: `Left the reward model “${model.name}” (v${model.version}) inactive: ${why}`,
      after: { verdict: result.verdict, interval: result.interval },
    });
  if (result.verdict !== "better") return leave(VERDICT_WORDS[result.verdict].toLowerCase());
  try {
    await activateModel(person, { modelId: model.id, activeId: active.id, reason: "" });
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    await leave(error.message);
  }
}
