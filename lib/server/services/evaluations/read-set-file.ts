import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { importFormat } from "#core/content/import/import-format.ts";
import { ProductError } from "#core/errors/product-error.ts";
import { readSetFile } from "#core/evaluation/sets/file/read-set-file.ts";
import type { SetTarget } from "#core/evaluation/sets/set-input.ts";
import { type WrittenSet, writeSetFromItems } from "./write-set.ts";

const MOST_SAID = 5;

/**
 * Makes a set, or a version of one, of a file as it arrives. With bad rows nothing is made and the first of them are
 * told, unless the person wants them left out.
 */
export async function writeSetFromFile(
  actor: Actor,
  given: { file: string; leaveOut: boolean; set: SetTarget },
  chunks: AsyncIterable<Uint8Array>,
): Promise<WrittenSet> {
  requirePermission(actor, "evaluations.write");
  const { items, bad } = await readSetFile(importFormat(given.file), chunks);
  if (items.length === 0 || (bad.length > 0 && !given.leaveOut)) throw badRows(bad, items.length);
  return writeSetFromItems(actor, given.set, items, { fileName: given.file, leftOut: bad.length });
}

function badRows(bad: readonly { line: number; reasons: string[] }[], good: number): ProductError {
  const said = bad.slice(0, MOST_SAID).map(({ line, reasons }) => `Line ${line}: ${reasons.join("; ")}.`);
  const more = bad.length > MOST_SAID ? ` And ${bad.length - MOST_SAID} more.` : "";
  const rest = good > 0 ? " Mend them, or leave bad rows out." : "";
  return new ProductError(
    "invalid",
    `${bad.length} ${bad.length === 1 ? "row" : "rows"} cannot be used, and nothing was made.${rest} ${said.join(" ")}${more}`,
  );
}
