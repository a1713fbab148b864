import "server-only";
import { type Person, requirePermission } from "#core/access/actor.ts";
import { conflict, notFound } from "#core/errors/product-error.ts";
import type { TrainingSettings } from "#core/reward/registry/training-settings.ts";
import { TRAIN_REWARD } from "../../queue/task-names.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { addJob } from "../../repositories/jobs.ts";
import { findTraining, insertTraining, moveTraining } from "../../repositories/reward-trainings.ts";
import { transaction } from "../../repositories/transaction.ts";

/**
 * Asks for a training: its row and its job in one transaction. A worker does it, one training at a time. `scheduled`: the
 * schedule asks, on behalf of who set it.
 */
export async function startTraining(
  person: Person,
  settings: TrainingSettings,
  scheduled = false,
): Promise<string> {
  requirePermission(person, "rewards.train");
  return transaction(async (tx) => {
    const by = { createdById: person.id, createdBy: person.name };
    const id = await insertTraining(tx, { settings, ...by, scheduled });
    await addJob(tx, { task: TRAIN_REWARD, payload: { trainingId: id }, queue: TRAIN_REWARD, priority: 1 });
    await insertAuditEvent(tx, {
      actor: person,
      action: "reward.train",
      nounId: id,
      summary: `Started to train the reward model “${settings.name}”`,
      after: { ...settings },
    });
    return id;
  });
}

/** Ends a training that has not ended; nothing of it is kept but its record. */
export async function cancelTraining(person: Person, id: string): Promise<void> {
  requirePermission(person, "rewards.train");
  await transaction(async (tx) => {
    const training = await findTraining(tx, id);
    if (!training) throw notFound("training");
    if (!(await moveTraining(tx, id, "cancelled")))
      throw conflict("This training has ended already; there is nothing to cancel.");
    await insertAuditEvent(tx, {
      actor: person,
      action: "reward.cancel",
      nounId: id,
      summary: `Cancelled the training of “${training.name}”`,
      before: { status: training.status },
      after: { status: "cancelled" },
    });
  });
}
