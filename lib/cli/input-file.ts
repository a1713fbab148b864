import { createReadStream } from "node:fs";
import { access, constants, stat } from "node:fs/promises";
import { basename } from "node:path";
import { importFormat, openImportFile } from "#core/content/import/import-format.ts";
import { IMPORT_LIMITS } from "#core/content/import/import-limits.ts";
import type { ItemRow } from "#core/content/import/item-checker.ts";
import { readItems } from "#core/content/import/read-items.ts";
import { suggestMapping } from "#core/content/import/suggest-mapping.ts";
import { tooLarge } from "#core/content/import/text-bytes.ts";
import { expectedError } from "./expected-error.ts";
import { fileProblem } from "./file-problem.ts";

/** Throws a sentence where a file cannot be imported for its name, its place, its size or its permissions. */
export async function requireInputFile(path: string): Promise<void> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw expectedError(`Cannot read ${path}: it is a folder, not a file.`);
    if (found.size > IMPORT_LIMITS.bytes) throw tooLarge(IMPORT_LIMITS.bytes);
    await access(path, constants.R_OK);
  } catch (error) {
    throw fileProblem(error, "read", path);
  }
  importFormat(basename(path));
}

/**
 * Reads the rows of a CSV or JSON Lines file as items, as they arrive; columns are mapped by their names.
 * Bad rows come with their reasons and never stop the others.
 */
export async function* inputRows(path: string): AsyncGenerator<ItemRow> {
  try {
    const table = await openImportFile(importFormat(basename(path)), createReadStream(path));
    yield* readItems(table.rows, suggestMapping(table.columns));
  } catch (error) {
    throw fileProblem(error, "read", path);
  }
}
