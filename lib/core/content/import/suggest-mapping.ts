import { BAD_ROW_COLUMNS } from "./bad-rows-columns.ts";
import { type ColumnMapping, ITEM_FIELDS, type ItemField } from "./column-mapping.ts";
import { COLUMN_SYNONYMS, columnKey } from "./column-synonyms.ts";

/**
 * Which column most likely fills which field, by name alone. A column fills one field at most; of several that would
 * do, the surest name wins (`headline` before `name`), then the first. What fits nothing becomes an attribute.
 * @param columns as the file names them; the mapping uses the same spelling.
 */
export function suggestMapping(columns: readonly string[]): ColumnMapping {
  const added: string[] = Object.values(BAD_ROW_COLUMNS);
  const ignored = columns.filter((column) => added.includes(column));
  const free = new Set(columns.filter((column) => !ignored.includes(column)));
  const take = (field: ItemField): string | null => {
    const taken = surestColumn([...free], COLUMN_SYNONYMS[field]);
    if (taken !== null) free.delete(taken);
    return taken;
  };
  const fields = Object.fromEntries(ITEM_FIELDS.map((field) => [field, take(field)])) as Record<
    ItemField,
    string | null
  >;
  return { ...fields, ignored };
}

/** True for a name that some field is known by. */
export function isKnownColumn(column: string): boolean {
  const key = columnKey(column);
  return ITEM_FIELDS.some((field) => COLUMN_SYNONYMS[field].includes(key));
}

function surestColumn(columns: readonly string[], names: readonly string[]): string | null {
  for (const name of names) {
    const found = columns.find((column) => columnKey(column) === name);
    if (found !== undefined) return found;
  }
  return null;
}
