import "server-only";
import type { ExportView } from "#core/campaigns/campaign-view.ts";
import { exportFileName } from "#core/export/export-file-name.ts";
import { exportFormat } from "#core/export/export-format.ts";
import type { ExportRow } from "../../repositories/exports.ts";

/** A record of an export as screens see it. The file is named for its campaign, whose name no longer changes. */
export function toExportView(row: ExportRow, campaignName: string): ExportView {
  return {
    id: row.id,
    campaignId: row.campaignId,
    format: row.format,
    fileName: exportFileName(campaignName, exportFormat(row.format)?.extension ?? "txt"),
    rows: row.rows,
    bytes: row.bytes,
    sha256: row.sha256,
    onePerson: row.onePerson,
    createdBy: row.createdBy,
    createdAt: row.createdAt.toISOString(),
  };
}
