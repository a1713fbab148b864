import { createReadStream } from "node:fs";
import { basename } from "node:path";
import type { NewContentItem } from "#core/content/content-item.ts";
import { importFormat, openImportFile } from "#core/content/import/import-format.ts";
import { readItems } from "#core/content/import/read-items.ts";
import type { BadRow } from "#core/content/import/read-row.ts";
import { suggestMapping } from "#core/content/import/suggest-mapping.ts";
import { fileProblem } from "./file-problem.ts";

/** Reads a CSV or JSON Lines file into items; columns are mapped by their names. Bad rows come with their reasons. */
export async function readImportFile(path: string): Promise<{ items: NewContentItem[]; bad: BadRow[] }> {
  try {
    const table = await openImportFile(importFormat(basename(path)), createReadStream(path));
    const items: NewContentItem[] = [];
    const bad: BadRow[] = [];
    for await (const row of readItems(table.rows, suggestMapping(table.columns))) {
      if (row.ok) items.push(row.item);
      else bad.push(row);
    }
    return { items, bad };
  } catch (error) {
    throw fileProblem(error, path);
  }
}
