import "server-only";
import type { Actor } from "#core/access/actor.ts";
import { insertActivation, type NewActivation } from "../../repositories/reward-activations.ts";
import { moveActive } from "../../repositories/reward-models.ts";
import { insertRescoring } from "../../repositories/reward-rescorings.ts";
import type { Db } from "../../repositories/transaction.ts";
import { enqueueRescoreStep } from "./rescore.ts";

/**
 * Makes a model the active one: the record of it, the hand-over, and the first step of scoring the open items anew,
 * in the caller's transaction, under the workspace's lock.
 */
export async function takeOver(
  tx: Db,
  actor: Actor,
  activation: Omit<NewActivation, "actorId" | "actor">,
): Promise<void> {
  const id = await insertActivation(tx, { ...activation, actorId: actor.id, actor: actor.name });
  await moveActive(tx, activation.previousId, activation.modelId);
  if (activation.previousId === null) return;
  await insertRescoring(tx, id);
  await enqueueRescoreStep(tx, { activationId: String(id), afterItemId: null });
}
