import { guardCell } from "./spreadsheet-guard.ts";

/** The byte order mark that makes spreadsheets read a CSV as UTF-8. It belongs once, at the very start of a file. */
export const CSV_BYTE_ORDER_MARK = "\uFEFF";

/**
 * One CSV line as RFC 4180 has it: every cell quoted, comma between, CRLF at the end. A text is guarded against formulas;
 * a number is itself, so that one below zero stays a number.
 */
export function csvLine(cells: readonly (string | number)[]): string {
  const text = (cell: string | number) => (typeof cell === "number" ? String(cell) : guardCell(cell));
  return `${cells.map((cell) => `"${text(cell).replaceAll('"', '""')}"`).join(",")}\r\n`;
}
