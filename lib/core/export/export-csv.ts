import { CSV_BYTE_ORDER_MARK, csvLine } from "./csv-line.ts";
import { EXPORT_COLUMNS } from "./export-message.ts";
import type { FurtherColumn, TabularMessage } from "./tabular-message.ts";

/** The first line of a CSV export, with the byte order mark before it. Encode as UTF-8. */
export function exportCsvHeader(further: readonly FurtherColumn[] = []): string {
  return CSV_BYTE_ORDER_MARK + csvLine([...EXPORT_COLUMNS, ...further]);
}

/**
 * One message as a CSV line, safe to open in a spreadsheet; `null` becomes an empty cell.
 * The same message always gives the same bytes. Our own import takes the formula guard off again.
 */
export function exportCsvRow(message: TabularMessage, further: readonly FurtherColumn[] = []): string {
  return csvLine([...EXPORT_COLUMNS, ...further].map((column) => message[column] ?? ""));
}
