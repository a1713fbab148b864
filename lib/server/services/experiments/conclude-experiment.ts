import "server-only";
import { type Person, requirePermission } from "#core/access/actor.ts";
import { conflict, ProductError } from "#core/errors/product-error.ts";
import { EXPERIMENT_MOVES } from "#core/experiments/experiment-status.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { insertConclusion, updateExperiment } from "../../repositories/experiments.ts";
import { transaction } from "../../repositories/transaction.ts";
import { experimentFigures } from "./experiment-figures.ts";
import { type ExperimentKey, heldExperiment, stale } from "./found-experiment.ts";

export interface ConclusionInput extends ExperimentKey {
  /** The arm to go on with; null for none. */
  arm: string | null;
  /** Needed where the arm is not the verdict's. */
  reason: string;
}

/**
 * Ends an experiment with the arm to go on with. Where it is not the one of the verdict, as the figures stand at this
 * moment, a reason is needed; both go on record with the figures. Throws `invalid` or `conflict`.
 */
export async function concludeExperiment(person: Person, input: ConclusionInput): Promise<void> {
  requirePermission(person, "experiments.conclude");
  const { from, to } = EXPERIMENT_MOVES.conclude;
  const key = { id: input.id, version: input.version };
  await transaction(async (tx) => {
    const row = await heldExperiment(tx, key, from, "concluded");
    if (input.arm !== null && !row.arms.some((arm) => arm.key === input.arm))
      throw new ProductError("invalid", "Choose one of the arms.", { arm: "No such arm" });
    const { analysis } = await experimentFigures(tx, row);
    if (!analysis)
      throw conflict(
        "The figures contradict themselves: an arm has more clicked than delivered. Correct them first.",
      );
    const { decision, arm: verdictArm } = analysis.verdict;
    const override = verdictArm !== input.arm;
    const reason = override ? input.reason.trim() : "";
    if (override && reason === "") {
      const message = "Say why you decide against the verdict; it goes on record.";
      throw new ProductError("invalid", message, { reason: message });
    }
    const conclusion = { decision, verdictArm, arm: input.arm, override, reason };
    await insertConclusion(tx, {
      ...conclusion,
      experimentId: row.id,
      analysis,
      actorId: person.id,
      actor: person.name,
    });
    if (!(await updateExperiment(tx, { ...key, status: from }, { status: to }))) throw stale();
    await insertAuditEvent(tx, {
      actor: person,
      action: "experiment.conclude",
      nounId: row.id,
      summary: `Concluded the experiment “${row.name}”: ${input.arm === null ? "no arm" : `“${input.arm}”`}${override ? ", against the verdict" : ""}`,
      before: { status: from },
      after: { status: to, ...conclusion, verdict: analysis.verdict },
    });
  });
}
