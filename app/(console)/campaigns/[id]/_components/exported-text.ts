import type { ExportView } from "#core/campaigns/campaign-view.ts";
import { EXPORT_FORMATS, type ExportFormatKey } from "#core/export/export-format.ts";
import { counted } from "#core/text/counted.ts";

/** What is said when a file was made. */
export function exportedText(file: ExportView): string {
  const noun = file.experiment === null ? "notification" : "text";
  const many = counted(file.rows, noun);
  const left = file.leftOut > 0 ? `, ${file.leftOut.toLocaleString("en")} left out` : "";
  return `Exported ${many} as ${EXPORT_FORMATS[file.format as ExportFormatKey].name}${left}`;
}
