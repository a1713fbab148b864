import type { NewContentItem } from "../content-item.ts";
import type { ColumnMapping } from "./column-mapping.ts";
import { type MapRowOptions, mapRow } from "./map-row.ts";
import type { BadRow, ReadRow } from "./read-row.ts";

export type ItemRow = { ok: true; line: number; item: NewContentItem } | BadRow;

/**
 * Reads rows through to items. The second row with an external id that the file already used is a bad row that
 * names the first one's line: which of the two is meant, only a person can say.
 */
export async function* readItems(
  rows: AsyncIterable<ReadRow>,
  mapping: ColumnMapping,
  options: MapRowOptions = {},
): AsyncGenerator<ItemRow> {
  const lineOfId = new Map<string, number>();
  for await (const row of rows) {
    if (!row.ok) {
      yield row;
      continue;
    }
    const mapped = mapRow(row.raw, mapping, row.line, options);
    const earlier = mapped.ok ? lineOfId.get(mapped.item.externalId) : undefined;
    if (!mapped.ok) yield { ...row, ok: false, reasons: mapped.reasons };
    else if (earlier !== undefined)
      yield { ...row, ok: false, reasons: [repeated(mapped.item, mapping, earlier)] };
    else {
      lineOfId.set(mapped.item.externalId, row.line);
      yield mapped;
    }
  }
}

function repeated(item: NewContentItem, mapping: ColumnMapping, line: number): string {
  if (mapping.externalId === null) return `row: repeats the title and text of line ${line}`;
  return `${mapping.externalId}: “${item.externalId.slice(0, 60)}” is already on line ${line} of this file`;
}
