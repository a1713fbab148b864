import { counted } from "#core/text/counted.ts";
import "server-only";
import { type Person, requirePermission } from "#core/access/actor.ts";
import { isExportable } from "#core/campaigns/campaign-status.ts";
import type { ExportView } from "#core/campaigns/campaign-view.ts";
import { conflict, notFound } from "#core/errors/product-error.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { type CampaignRow, lockCampaign } from "../../repositories/campaigns.ts";
import { findExportOf, insertExport } from "../../repositories/exports.ts";
import { type Db, transaction } from "../../repositories/transaction.ts";
import { foundCampaign } from "../campaigns/found-campaign.ts";
import { exportChunks, type FileFacts } from "./export-chunks.ts";
import { exportFacts } from "./export-facts.ts";
import { type ExportPlan, namedFormat, newPlan, planToKeep } from "./export-plan.ts";
import { runningExperiment } from "./running-experiment.ts";
import { toExportView } from "./to-export-view.ts";

export interface ExportInput {
  campaignId: string;
  format: string;
  /** What the format asks of whoever exports; all have a default. */
  settings?: Record<string, unknown>;
  /** How many messages whoever exports saw to not fit: the rest is exported. Left out, all have to fit. */
  leaveOut?: number;
}

/**
 * Makes an export of an approved campaign: reads all of it once in batches and records rows, bytes and SHA-256.
 * A campaign has one export for each format and settings; asking again gives the same one. While an experiment divides
 * its recipients, a table holds the texts of every arm. Throws `conflict` where the
 * campaign is not approved, where it carries a running experiment and the format has no place for arms, or where another number of messages than `leaveOut` does not fit; `invalid` for a format
 * or settings that do not exist.
 */
export async function createExport(person: Person, input: ExportInput): Promise<ExportView> {
  requirePermission(person, "exports.create");
  const format = namedFormat(input.format);
  const { id } = await foundCampaign(input.campaignId);
  return transaction(async (tx) => {
    const campaign = await lockCampaign(tx, id);
    if (!campaign) throw notFound("campaign");
    if (!isExportable(campaign.status)) {
      throw conflict(
        `This campaign is ${campaign.status}. It can be exported once a manager has approved it.`,
      );
    }
    const known = await exportFacts(tx, id);
    const experiment = await runningExperiment(tx, id, format);
    const plan = newPlan(campaign, format, { settings: input.settings ?? {}, ...known, experiment });
    const { stored, variant } = planToKeep(plan);
    const key = { campaignId: id, format: input.format, variant };
    const present = await findExportOf(tx, key);
    if (present) return toExportView(present, campaign.name);
    const { rows, leftOut, bytes, sha256 } = await measure(tx, campaign, plan);
    requireSeen(format.name, { rows, leftOut, seen: input.leaveOut ?? 0 });
    const facts = { ...key, rows, leftOut, bytes, sha256, onePerson: campaign.onePerson };
    const row = await insertExport(tx, {
      ...facts,
      settings: stored,
      createdById: person.id,
      createdBy: person.name,
    });
    await insertAuditEvent(tx, {
      actor: person,
      action: "export.create",
      nounId: row.id,
      summary: `Exported “${campaign.name}” as ${format.name}: ${counted(rows, "row")}${leftOut > 0 ? `, ${counted(leftOut, "notification")} left out` : ""}${campaign.onePerson ? ", approved in one-person mode" : ""}`,
      after: { ...facts, settings: plan.settings, ...(experiment && { experiment: experiment.key }) },
    });
    return toExportView(row, campaign.name);
  });
}

/** Nothing is left out that whoever exports did not see. */
function requireSeen(
  name: string,
  { rows, leftOut, seen }: { rows: number; leftOut: number; seen: number },
): void {
  if (rows === 0)
    throw conflict(`No notification of this campaign fits into ${name}. See why, and change the settings.`);
  if (leftOut === seen) return;
  const all = rows + leftOut;
  throw conflict(
    leftOut === 0
      ? `All ${counted(all, "notification")} fit into ${name} now. Look again, and export all of them.`
      : `${leftOut.toLocaleString("en")} of ${counted(all, "notification")} ${leftOut === 1 ? "does" : "do"} not fit into ${name}. See which and why, then export the ${rows.toLocaleString("en")} that fit.`,
  );
}

async function measure(tx: Db, campaign: CampaignRow, plan: ExportPlan): Promise<FileFacts> {
  const chunks = exportChunks(tx, campaign, plan);
  for (;;) {
    const step = await chunks.next();
    if (!step.done) continue;
    // The database forbids it; should it happen nonetheless, nothing that was not approved may leave.
    if (step.value.contentHash !== campaign.contentHash) {
      throw conflict(
        "The messages of this campaign are not what was approved, so it was not exported. Tell an engineer at once.",
      );
    }
    return step.value;
  }
}
