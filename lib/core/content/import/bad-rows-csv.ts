import { CSV_BYTE_ORDER_MARK, csvLine } from "#core/export/csv-line.ts";
import { BAD_ROW_COLUMNS } from "./bad-rows-columns.ts";
import type { BadRow } from "./read-row.ts";

/**
 * A CSV of the rows that were not imported, to be mended and imported again: the columns of the file, cells that
 * had no column, and `import_line` and `import_reason`. Safe to open in a spreadsheet.
 * @param columns of the file, in its order
 */
export function badRowsCsv(columns: readonly string[], rows: readonly BadRow[]): string {
  const added: string[] = Object.values(BAD_ROW_COLUMNS);
  const all = new Set([...columns, ...rows.flatMap((row) => Object.keys(row.raw))]);
  const kept = [...all].filter((column) => !added.includes(column));
  const lines = rows.map((row) =>
    csvLine([
      ...kept.map((column) => (Object.hasOwn(row.raw, column) ? row.raw[column]! : "")),
      String(row.line),
      row.reasons.join("; "),
    ]),
  );
  return CSV_BYTE_ORDER_MARK + csvLine([...kept, ...added]) + lines.join("");
}
