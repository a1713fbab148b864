import "server-only";
import { randomBytes } from "node:crypto";
import { type Person, requirePermission } from "#core/access/actor.ts";
import { conflict } from "#core/errors/product-error.ts";
import { TIGHTEST_AT } from "#core/experiments/analysis/always-valid.ts";
import { toBuckets } from "#core/experiments/assignment/assign-arm.ts";
import { BUCKETS } from "#core/experiments/assignment/bucket.ts";
import type { ExperimentDesign } from "#core/experiments/design/experiment-design.ts";
import { experimentKey } from "#core/experiments/design/experiment-key.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { lockCampaign } from "../../repositories/campaigns.ts";
import {
  deleteExperiment,
  experimentOfCampaign,
  insertExperiment,
  type NewArm,
  replaceArms,
  updateExperiment,
} from "../../repositories/experiments.ts";
import { transaction } from "../../repositories/transaction.ts";
import { foundCampaign } from "../campaigns/found-campaign.ts";
import { type ExperimentKey, heldExperiment, stale } from "./found-experiment.ts";

/** Makes a draft on an approved campaign. Throws `conflict` where it is not approved, or carries an experiment. */
export async function createExperiment(
  person: Person,
  input: { campaignId: string; design: ExperimentDesign },
): Promise<{ id: string }> {
  requirePermission(person, "experiments.write");
  const campaign = await foundCampaign(input.campaignId);
  return transaction(async (tx) => {
    const held = await lockCampaign(tx, campaign.id);
    if (held?.status !== "approved")
      throw conflict("Only an approved campaign carries an experiment. Have a manager approve it first.");
    const present = await experimentOfCampaign(tx, campaign.id);
    if (present)
      throw conflict(
        `This campaign carries the experiment “${present.name}”. Conclude it before making another.`,
      );
    const { design } = input;
    const { id } = await insertExperiment(tx, {
      ...columns(design),
      key: experimentKey(design.name, randomBytes(6).toString("hex")),
      salt: randomBytes(9).toString("base64url"),
      campaignId: campaign.id,
      createdById: person.id,
      createdBy: person.name,
      arms: arms(design),
    });
    await insertAuditEvent(tx, {
      actor: person,
      action: "experiment.create",
      nounId: id,
      summary: `Created the experiment “${design.name}” on “${campaign.name}”`,
      after: { ...design, campaignId: campaign.id },
    });
    return { id };
  });
}

/** Changes a draft. */
export async function changeExperiment(
  person: Person,
  key: ExperimentKey,
  design: ExperimentDesign,
): Promise<void> {
  requirePermission(person, "experiments.write");
  await transaction(async (tx) => {
    const row = await heldExperiment(tx, key, "draft", "changed");
    await replaceArms(tx, row.id, arms(design));
    if (!(await updateExperiment(tx, { ...key, status: "draft" }, columns(design)))) throw stale();
    await insertAuditEvent(tx, {
      actor: person,
      action: "experiment.update",
      nounId: row.id,
      summary: `Changed the experiment “${design.name}”`,
      before: { name: row.name, holdout: row.holdout, adaptive: row.adaptive, arms: row.arms },
      after: { ...design },
    });
  });
}

/** Throws a draft away; what was launched stays for good. */
export async function discardExperiment(person: Person, key: ExperimentKey): Promise<void> {
  requirePermission(person, "experiments.write");
  await transaction(async (tx) => {
    const row = await heldExperiment(tx, key, "draft", "thrown away");
    await deleteExperiment(tx, row.id);
    await insertAuditEvent(tx, {
      actor: person,
      action: "experiment.discard",
      nounId: row.id,
      summary: `Threw away the draft of the experiment “${row.name}”`,
      before: { name: row.name, campaignId: row.campaignId, arms: row.arms },
    });
  });
}

function columns(design: ExperimentDesign) {
  const { name, adaptive, usualRate, smallestLift, recipients } = design;
  return {
    name,
    adaptive,
    usualRate,
    smallestLift,
    recipients,
    holdout: Math.round(design.holdout * BUCKETS),
    tightestAt: tightestAt(design),
  };
}

/** The recipients of two arms together, on average, as they are planned: there the interval is to be tightest. */
function tightestAt({ recipients, holdout, arms }: ExperimentDesign): number {
  if (recipients === null) return TIGHTEST_AT;
  return Math.max(100, Math.round((recipients * (1 - holdout) * 2) / arms.length));
}

function arms(design: ExperimentDesign): NewArm[] {
  const buckets = toBuckets(
    design.arms.map((arm) => arm.share),
    Math.round(design.holdout * BUCKETS),
  );
  return design.arms.map((arm, at) => ({
    key: arm.key,
    position: at,
    isControl: arm.control,
    source: arm.source,
    categoryKey: arm.source === "category" ? arm.categoryKey : null,
    title: arm.source === "fixed" ? arm.title : null,
    body: arm.source === "fixed" ? arm.body : null,
    buckets: buckets[at]!,
  }));
}
