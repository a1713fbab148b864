import { undoGuard } from "#core/export/spreadsheet-guard.ts";
import { counted } from "../../text/counted.ts";
import type { ByteRecord } from "./byte-record.ts";
import { csvFields } from "./csv-fields.ts";
import { placeName } from "./csv-header.ts";
import { decodeRecord } from "./decode-record.ts";

/** A CSV record as cells, with the reasons why it cannot be used, if any. */
export interface CsvRow {
  line: number;
  cells: string[];
  reasons: string[];
}

/** One record as cells. What is wrong with its bytes or quotes is a reason. */
export function csvRow(record: ByteRecord, delimiter: string, rowBytes: number): CsvRow {
  const { text, reason } = decodeRecord(record, rowBytes);
  const fields = csvFields(text, delimiter);
  const unclosed = record.unclosed ? UNCLOSED : null;
  const reasons = [unclosed, reason, record.unclosed || reason ? null : fields.reason];
  return {
    line: record.line,
    cells: fields.cells.map(undoGuard),
    reasons: reasons.filter((text) => text !== null),
  };
}

const UNCLOSED =
  'a quote (") opened in this row is never closed, so everything after it was taken for one cell';

/** True for an empty line and for one of nothing but delimiters, as spreadsheets leave them at the end. */
export function isBlankRow(row: CsvRow): boolean {
  return row.reasons.length === 0 && row.cells.every((cell) => cell === "");
}

/** Cells by column. Cells beyond the last column are kept under the name of their place. */
export function cellsByColumn(columns: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(cells.map((cell, at) => [columns[at] ?? placeName(at), cell]));
}

/** Why the number of cells does not fit the columns, or `null`. Empty cells at the end are let pass. */
export function countReason(columns: readonly string[], cells: readonly string[]): string | null {
  const extra = cells.slice(columns.length).some((cell) => cell !== "");
  if (cells.length < columns.length || extra) {
    return `has ${counted(cells.length, "cell")}, but the file has ${counted(columns.length, "column")}`;
  }
  return null;
}
