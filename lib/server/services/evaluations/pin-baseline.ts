import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { conflict, notFound } from "#core/errors/product-error.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { findEvaluation } from "../../repositories/evaluation-runs.ts";
import { lockSet, setBaseline } from "../../repositories/evaluation-sets.ts";
import { transaction } from "../../repositories/transaction.ts";

/** Pins an evaluation as its set's baseline, or takes the pin off. Throws `conflict` for one that is not finished. */
export async function pinBaseline(actor: Actor, input: { id: string; pinned: boolean }): Promise<void> {
  requirePermission(actor, "evaluations.write");
  await transaction(async (tx) => {
    const found = await findEvaluation(tx, input.id);
    if (!found) throw notFound("evaluation");
    await lockSet(tx, found.set.id);
    const evaluation = (await findEvaluation(tx, input.id))!;
    if (evaluation.isBaseline === input.pinned) return;
    if (input.pinned && evaluation.status !== "finished")
      throw conflict("Only a finished evaluation can be a baseline. Wait for its end, or retry what failed.");
    await setBaseline(tx, evaluation.set.id, input.pinned ? evaluation.id : null);
    await insertAuditEvent(tx, {
      actor,
      action: "evaluation-set.pin",
      nounId: evaluation.set.id,
      summary: input.pinned
        ? `Pinned “${evaluation.name}” as the baseline of “${evaluation.set.name}”`
        : `“${evaluation.set.name}” has no baseline any more`,
      after: { baseline: input.pinned ? evaluation.id : null },
    });
  });
}
