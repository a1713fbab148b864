import type { NewContentItem } from "../content-item.ts";
import type { ColumnMapping } from "./column-mapping.ts";
import { type MapRowOptions, mapRow } from "./map-row.ts";
import type { BadRow, ReadRow } from "./read-row.ts";

export type ItemRow = { ok: true; line: number; item: NewContentItem } | BadRow;

/**
 * Makes the check of one file's rows, to be called in the order of the file. The second row with an external id that
 * the file already used is a bad row that names the first one's line: which of the two is meant, only a person can say.
 */
export function itemChecker(mapping: ColumnMapping, options: MapRowOptions = {}): (row: ReadRow) => ItemRow {
  const lineOfId = new Map<string, number>();
  return (row) => {
    if (!row.ok) return row;
    const mapped = mapRow(row.raw, mapping, row.line, options);
    if (!mapped.ok) return { ...row, ok: false, reasons: mapped.reasons };
    const earlier = lineOfId.get(mapped.item.externalId);
    if (earlier !== undefined)
      return { ...row, ok: false, reasons: [repeated(mapped.item, mapping, earlier)] };
    lineOfId.set(mapped.item.externalId, row.line);
    return mapped;
  };
}

function repeated(item: NewContentItem, mapping: ColumnMapping, line: number): string {
  if (mapping.externalId === null) return `row: repeats the title and text of line ${line}`;
  return `${mapping.externalId}: “${item.externalId.slice(0, 60)}” is already on line ${line} of this file`;
}
