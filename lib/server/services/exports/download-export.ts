import "server-only";
import { z } from "zod";
import { type Person, requirePermission } from "#core/access/actor.ts";
import type { ExportView } from "#core/campaigns/campaign-view.ts";
import { notFound } from "#core/errors/product-error.ts";
import { exportFormat } from "#core/export/export-format.ts";
import { log } from "../../log.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import type { CampaignRow } from "../../repositories/campaigns.ts";
import { findExport } from "../../repositories/exports.ts";
import { hasOwnDeliveries } from "../../repositories/message-deliveries.ts";
import { database } from "../../repositories/transaction.ts";
import { foundCampaign } from "../campaigns/found-campaign.ts";
import { exportChunks } from "./export-chunks.ts";
import { type ExportPlan, keptPlan } from "./export-plan.ts";
import { streamOf } from "./stream-of.ts";
import { toExportView } from "./to-export-view.ts";

export interface Download {
  file: ExportView;
  contentType: string;
  body: ReadableStream<Uint8Array<ArrayBuffer>>;
}

/**
 * The file of an export, made anew as it is read: byte for byte what was recorded. The last piece is held back until
 * the hash of all was found to be the recorded one, so a file that differs never arrives whole.
 */
export async function downloadExport(person: Person, id: string): Promise<Download> {
  requirePermission(person, "exports.download");
  const row = z.uuid().safeParse(id).success ? await findExport(database(), id) : null;
  const format = row && exportFormat(row.format);
  if (!row || !format) throw notFound("export");
  const campaign = await foundCampaign(row.campaignId);
  const kept = {
    stored: row.settings,
    ownDeliveries: await hasOwnDeliveries(database(), campaign.id),
  };
  const file = toExportView(row, campaign.name);
  await insertAuditEvent(database(), {
    actor: person,
    action: "export.download",
    nounId: row.id,
    summary: `Downloaded ${file.fileName}`,
    after: { campaignId: row.campaignId, format: row.format, sha256: row.sha256 },
  });
  return {
    file,
    contentType: format.contentType,
    body: streamOf(verified(file, campaign, keptPlan(campaign, format, kept))),
  };
}

async function* verified(
  file: ExportView,
  campaign: CampaignRow,
  plan: ExportPlan,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const chunks = exportChunks(database(), campaign, plan);
  let held: Uint8Array<ArrayBuffer> | null = null;
  for (;;) {
    const step = await chunks.next();
    if (step.done) {
      if (step.value.sha256 !== file.sha256) {
        log().error({ exportId: file.id }, "an export no longer gives the bytes that were recorded");
        throw new Error("The file differs from what was recorded");
      }
      if (held) yield held;
      return;
    }
    if (held) yield held;
    held = step.value;
  }
}
