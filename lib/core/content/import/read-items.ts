import type { ColumnMapping } from "./column-mapping.ts";
import { type ItemRow, itemChecker } from "./item-checker.ts";
import type { MapRowOptions } from "./map-row.ts";
import type { ReadRow } from "./read-row.ts";

/** Reads rows through to items; see `itemChecker`. */
export async function* readItems(
  rows: AsyncIterable<ReadRow>,
  mapping: ColumnMapping,
  options: MapRowOptions = {},
): AsyncGenerator<ItemRow> {
  const check = itemChecker(mapping, options);
  for await (const row of rows) yield check(row);
}
