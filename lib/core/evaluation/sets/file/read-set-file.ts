import { ImportFileError } from "../../../content/import/import-file-error.ts";
import { type ImportFormat, openImportFile } from "../../../content/import/import-format.ts";
import { type MapRowOptions, mapRow } from "../../../content/import/map-row.ts";
import type { ReadRow } from "../../../content/import/read-row.ts";
import { suggestMapping } from "../../../content/import/suggest-mapping.ts";
import { type EvaluationItem, SET_LIMITS } from "../evaluation-item.ts";
import { jsonCells } from "./json-cells.ts";
import { isReferencesColumn, rowReferences } from "./row-references.ts";

/** A row that cannot go into a set, and why. */
export interface BadSetRow {
  line: number;
  reasons: string[];
}

export interface SetFile {
  items: EvaluationItem[];
  bad: BadSetRow[];
}

const LIMITS = { bytes: 20_000_000, rows: SET_LIMITS.items };

/**
 * Reads a file of items with human references: CSV or JSON Lines with the columns of a content import, and
 * `references` (JSON Lines: a list; CSV: one a line, or a JSON list), `reference_1`, `reference_2` … beside them. A row
 * without a reference is a bad row: nothing could be measured against it.
 * @throws ImportFileError for the file as a whole; a bad row stops no other.
 */
export async function readSetFile(
  format: ImportFormat,
  chunks: AsyncIterable<Uint8Array>,
  options: MapRowOptions = {},
): Promise<SetFile> {
  const table = await (format === "csv"
    ? openImportFile(format, chunks, { limits: LIMITS })
    : jsonCells(chunks, LIMITS));
  const mapping = suggestMapping(table.columns.filter((column) => !isReferencesColumn(column)));
  const file: SetFile = { items: [], bad: [] };
  const lineOf = new Map<string, number>();
  for await (const row of table.rows) {
    const checked = check(row, mapping, options);
    const earlier = "item" in checked ? lineOf.get(checked.item.externalId) : undefined;
    if (!("item" in checked)) file.bad.push(checked);
    else if (earlier !== undefined)
      file.bad.push({ line: row.line, reasons: [`row: repeats the item of line ${earlier}`] });
    else {
      lineOf.set(checked.item.externalId, row.line);
      file.items.push(checked.item);
    }
  }
  if (file.items.length + file.bad.length === 0)
    throw new ImportFileError("The file holds no rows. Nothing was made of it.");
  return file;
}

function check(
  row: ReadRow & { lists?: Readonly<Record<string, unknown>> },
  mapping: ReturnType<typeof suggestMapping>,
  options: MapRowOptions,
): BadSetRow | { item: EvaluationItem } {
  if (!row.ok) return { line: row.line, reasons: row.reasons };
  const own = Object.entries(row.raw).filter(([column]) => !isReferencesColumn(column));
  const listed = Object.entries({ ...row.raw, ...row.lists }).filter(([column]) =>
    isReferencesColumn(column),
  );
  const { references, reasons } = rowReferences(Object.fromEntries(listed));
  const mapped = mapRow(Object.fromEntries(own), mapping, row.line, options);
  if (!mapped.ok) return { line: row.line, reasons: [...mapped.reasons, ...reasons] };
  const { referenceTitle: title, referenceBody: body, imageUrl: _, ...fields } = mapped.item;
  const all = title || body ? [{ title, body }, ...references] : references;
  if (all.length === 0) reasons.push("row: has no human reference; add one in the column “references”");
  return reasons.length > 0 ? { line: row.line, reasons } : { item: { ...fields, references: all } };
}
