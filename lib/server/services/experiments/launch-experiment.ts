import { counted } from "#core/text/counted.ts";
import "server-only";
import { type Person, requirePermission } from "#core/access/actor.ts";
import { conflict, ProductError } from "#core/errors/product-error.ts";
import { EXPERIMENT_MOVES } from "#core/experiments/experiment-status.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { insertAllocation } from "../../repositories/experiment-allocations.ts";
import { freezeTexts } from "../../repositories/experiment-texts.ts";
import { updateExperiment } from "../../repositories/experiments.ts";
import { transaction } from "../../repositories/transaction.ts";
import { lockWorkspace } from "../../repositories/workspace.ts";
import { onePersonMode } from "../people/one-person-mode.ts";
import { today } from "./days.ts";
import { type ExperimentKey, heldExperiment, stale } from "./found-experiment.ts";

/**
 * Freezes what every arm says and starts the assignment. Its texts may be others than those that the campaign was approved
 * with, so a launch is an approval of its own: by a manager, and not by who put the experiment together, but for the
 * one-person mode. Throws `forbidden` or `conflict`.
 */
export async function launchExperiment(person: Person, key: ExperimentKey): Promise<void> {
  requirePermission(person, "experiments.launch");
  const { from, to } = EXPERIMENT_MOVES.launch;
  await transaction(async (tx) => {
    await lockWorkspace(tx);
    const row = await heldExperiment(tx, key, from, "launched");
    const mode = await onePersonMode(tx);
    const own = row.createdById === person.id;
    if (own && !mode.on)
      throw new ProductError(
        "forbidden",
        "You put this experiment together, so another manager launches it: its texts are read by two.",
      );
    const messages = await freezeTexts(tx, row.id);
    if (messages === 0)
      throw conflict(
        "No message of the campaign has a text in every arm that differs from the control's. Choose other arms.",
      );
    const launched = { launchedById: person.id, launchedBy: person.name, launchedAt: new Date() };
    const after = { status: to, onePerson: own, ...launched };
    if (!(await updateExperiment(tx, { ...key, status: from }, after))) throw stale();
    await insertAllocation(
      tx,
      today(),
      row.arms.map((arm) => ({ armId: arm.id, buckets: arm.buckets })),
    );
    await insertAuditEvent(tx, {
      actor: person,
      action: "experiment.launch",
      nounId: row.id,
      summary: `Launched the experiment “${row.name}” with ${counted(messages, "message")}${own ? " in one-person mode" : ""}`,
      before: { status: from },
      after: {
        status: to,
        messages,
        holdout: row.holdout,
        arms: row.arms.map(({ key, buckets }) => ({ key, buckets })),
      },
    });
  });
}

/** Ends the assignment: nobody new is divided; late outcomes still come in. */
export async function stopExperiment(person: Person, key: ExperimentKey): Promise<void> {
  requirePermission(person, "experiments.launch");
  const { from, to } = EXPERIMENT_MOVES.stop;
  await transaction(async (tx) => {
    const row = await heldExperiment(tx, key, from, "stopped");
    const after = { status: to, stoppedBy: person.name, stoppedAt: new Date() };
    if (!(await updateExperiment(tx, { ...key, status: from }, after))) throw stale();
    await insertAuditEvent(tx, {
      actor: person,
      action: "experiment.stop",
      nounId: row.id,
      summary: `Stopped the experiment “${row.name}”`,
      before: { status: from },
      after: { status: to },
    });
  });
}
