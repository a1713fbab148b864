import { z } from "zod";
import type { ReadRow } from "./read-row.ts";
import { textReason } from "./text-reason.ts";

/** A row as the database keeps it until its import is confirmed. */
export const storedRow = z.object({
  /** Column → text. */
  cells: z.record(z.string(), z.string()),
  /** Why the row can go in under no mapping at all. */
  fault: z.string().nullable(),
});
export type StoredRow = z.infer<typeof storedRow>;

/**
 * A row as it can be kept. A database takes neither NUL nor half of a surrogate pair: such a row is kept with the
 * signs ␀ and � in their place and can no longer go in.
 */
export function toStoredRow(row: ReadRow): StoredRow {
  const cells = Object.fromEntries(Object.entries(row.raw).map(([name, text]) => [kept(name), kept(text)]));
  if (!row.ok) return { cells, fault: kept(row.reasons.join("; ")) };
  const faults = Object.entries(row.raw).flatMap(([name, text]) => [
    ...textReason("column name", name, Number.POSITIVE_INFINITY),
    ...textReason(kept(name), text, Number.POSITIVE_INFINITY),
  ]);
  return { cells, fault: faults.length > 0 ? faults.join("; ") : null };
}

/** A kept row as the checks take it. */
export function fromStoredRow(line: number, { cells, fault }: StoredRow): ReadRow {
  return fault === null ? { ok: true, line, raw: cells } : { ok: false, line, raw: cells, reasons: [fault] };
}

/** A text without what a database cannot take. */
export function kept(text: string): string {
  return text.replaceAll("\0", "␀").toWellFormed();
}
