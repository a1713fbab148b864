import "server-only";
import type { ExportView } from "#core/campaigns/campaign-view.ts";
import { exportFileName } from "#core/export/export-file-name.ts";
import { exportFormat } from "#core/export/export-format.ts";
import type { ExportRow } from "../../repositories/exports.ts";
import type { KeptPlan } from "./export-plan.ts";

/** A record of an export as screens see it. The file is named for its campaign, whose name no longer changes. */
export function toExportView(row: ExportRow, campaignName: string): ExportView {
  return {
    id: row.id,
    campaignId: row.campaignId,
    format: row.format,
    fileName: fileNameOf(row, campaignName),
    rows: row.rows,
    leftOut: row.leftOut,
    settings: keptOf(row).settings ?? {},
    experiment: keptOf(row).experiment?.key ?? null,
    bytes: row.bytes,
    sha256: row.sha256,
    onePerson: row.onePerson,
    createdBy: row.createdBy,
    createdAt: row.createdAt.toISOString(),
  };
}

/** `campaign-spring.fcm.jsonl`: a sender's file says whose it is, and a second one with other settings which it is. */
function fileNameOf(row: ExportRow, campaignName: string): string {
  const format = exportFormat(row.format);
  const word = keptOf(row).experiment ? "arms" : format?.fileWord;
  const words = [word, row.variant.slice(0, 6), format?.extension ?? "txt"].filter(Boolean);
  return exportFileName(campaignName, words.join("."));
}

function keptOf({ settings }: ExportRow): Partial<KeptPlan> {
  return (settings as Partial<KeptPlan> | null) ?? {};
}
