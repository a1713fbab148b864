import { guardCell } from "./spreadsheet-guard.ts";

/** The byte order mark that makes spreadsheets read a CSV as UTF-8. It belongs once, at the very start of a file. */
export const CSV_BYTE_ORDER_MARK = "\uFEFF";

/** One CSV line as RFC 4180 has it: every cell guarded against formulas and quoted, comma between, CRLF at the end. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${guardCell(cell).replaceAll('"', '""')}"`).join(",")}\r\n`;
}
