import { EXPORT_COLUMNS } from "./export-message.ts";
import type { FurtherColumn, TabularMessage } from "./tabular-message.ts";

/**
 * One message as a line of JSON, ended by LF. Lossless: texts are kept unit by unit and `null` stays `null`.
 * Keys come in the order of `EXPORT_COLUMNS`, so the same message always gives the same bytes.
 */
export function exportJsonLine(message: TabularMessage, further: readonly FurtherColumn[] = []): string {
  const columns = [...EXPORT_COLUMNS, ...further];
  const ordered = Object.fromEntries(columns.map((column) => [column, message[column] ?? null]));
  return `${JSON.stringify(ordered)}\n`;
}
