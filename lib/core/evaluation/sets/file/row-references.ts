import type { NotificationText } from "../../../candidates/candidate.ts";
import { columnKey } from "../../../content/import/column-synonyms.ts";
import { humanReference, SET_LIMITS } from "../evaluation-item.ts";

export interface RowReferences {
  references: NotificationText[];
  /** Why some of them cannot be used, each beginning with its column. */
  reasons: string[];
}

/** Columns that hold references beside the item's own human line: `references`, `reference_1`, `Reference 2` … */
export function isReferencesColumn(column: string): boolean {
  return /^references?\d*$/.test(columnKey(column)) && columnKey(column) !== "reference";
}

/**
 * The references in such columns. A cell is a list (of a JSON Lines file, or written as JSON), or one reference a line.
 * Each is a text, or `{title, body}`.
 * @param cells column → what stands there: text, or the list as it was read
 */
export function rowReferences(cells: Readonly<Record<string, unknown>>): RowReferences {
  const found: RowReferences = { references: [], reasons: [] };
  for (const [column, cell] of Object.entries(cells)) {
    for (const one of listed(cell)) {
      const parsed = humanReference.safeParse(one);
      if (parsed.success) found.references.push(parsed.data);
      else found.reasons.push(`${column}: a reference ${parsed.error.issues[0]!.message}`);
    }
  }
  if (found.references.length > SET_LIMITS.references)
    found.reasons.push(
      `row: has ${found.references.length} references, and ${SET_LIMITS.references} are the most`,
    );
  return found;
}

function listed(cell: unknown): unknown[] {
  if (Array.isArray(cell)) return cell;
  if (typeof cell !== "string") return cell === null || cell === undefined ? [] : [cell];
  const text = cell.trim();
  if (text.startsWith("[") || text.startsWith("{")) {
    try {
      const value: unknown = JSON.parse(text);
      return Array.isArray(value) ? value : [value];
    } catch {
      // No JSON after all: a text that begins with a bracket.
    }
  }
  return text.split(/\r?\n/).filter((line) => line.trim() !== "");
}
