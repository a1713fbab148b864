import "server-only";
import { type Person, requirePermission } from "#core/access/actor.ts";
import { isExportable } from "#core/campaigns/campaign-status.ts";
import type { ExportView } from "#core/campaigns/campaign-view.ts";
import { conflict, notFound, ProductError } from "#core/errors/product-error.ts";
import { type ExportFormat, exportFormat } from "#core/export/export-format.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { type CampaignRow, lockCampaign } from "../../repositories/campaigns.ts";
import { findExportOf, insertExport } from "../../repositories/exports.ts";
import { type Db, transaction } from "../../repositories/transaction.ts";
import { foundCampaign } from "../campaigns/found-campaign.ts";
import { exportChunks, type FileFacts } from "./export-chunks.ts";
import { toExportView } from "./to-export-view.ts";

/**
 * Makes an export of an approved campaign: reads all of it once in batches and records rows, bytes and SHA-256.
 * A campaign has one export for each format; asking again gives the same one. Throws `conflict` where the campaign
 * is not approved, `invalid` for a format that does not exist.
 */
export async function createExport(
  person: Person,
  input: { campaignId: string; format: string },
): Promise<ExportView> {
  requirePermission(person, "exports.create");
  const format = exportFormat(input.format);
  if (!format)
    throw new ProductError("invalid", "Choose one of the formats shown.", { format: "No such format" });
  const { id } = await foundCampaign(input.campaignId);
  return transaction(async (tx) => {
    const campaign = await lockCampaign(tx, id);
    if (!campaign) throw notFound("campaign");
    if (!isExportable(campaign.status)) {
      throw conflict(
        `This campaign is ${campaign.status}. It can be exported once a manager has approved it.`,
      );
    }
    const present = await findExportOf(tx, id, input.format);
    if (present) return toExportView(present, campaign.name);
    const { rows, bytes, sha256 } = await measure(tx, campaign, format);
    const facts = {
      campaignId: id,
      format: input.format,
      rows,
      bytes,
      sha256,
      onePerson: campaign.onePerson,
    };
    const row = await insertExport(tx, { ...facts, createdById: person.id, createdBy: person.name });
    await insertAuditEvent(tx, {
      actor: person,
      action: "export.create",
      nounId: row.id,
      summary: `Exported “${campaign.name}” as ${format.name}: ${rows} row${rows === 1 ? "" : "s"}${campaign.onePerson ? ", approved in one-person mode" : ""}`,
      after: facts,
    });
    return toExportView(row, campaign.name);
  });
}

async function measure(tx: Db, campaign: CampaignRow, format: ExportFormat): Promise<FileFacts> {
  const chunks = exportChunks(tx, campaign.id, format);
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
