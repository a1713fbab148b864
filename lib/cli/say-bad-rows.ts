import type { BadRow } from "#core/content/import/read-row.ts";
import { say } from "./print.ts";

const MOST = 20;

/** Tells which rows stay out and why, the first of them one by one. */
export function sayBadRows(bad: readonly BadRow[]): void {
  for (const row of bad.slice(0, MOST)) say(`line ${row.line}: ${row.reasons.join("; ")}`);
  if (bad.length > MOST) say(`… and ${bad.length - MOST} more bad rows`);
}
