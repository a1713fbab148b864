import { EXPORT_COLUMNS, type ExportMessage } from "./export-message.ts";

/**
 * One message as a line of JSON, ended by LF. Lossless: texts are kept unit by unit and `null` stays `null`.
 * Keys come in the order of `EXPORT_COLUMNS`, so the same message always gives the same bytes.
 */
export function exportJsonLine(message: ExportMessage): string {
  const ordered = Object.fromEntries(EXPORT_COLUMNS.map((column) => [column, message[column]]));
  return `${JSON.stringify(ordered)}\n`;
}
