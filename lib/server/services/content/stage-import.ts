import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { importFormat, openImportFile } from "#core/content/import/import-format.ts";
import { itemChecker } from "#core/content/import/item-checker.ts";
import type { ReadRow } from "#core/content/import/read-row.ts";
import { fromStoredRow, kept, toStoredRow } from "#core/content/import/stored-row.ts";
import { suggestMapping } from "#core/content/import/suggest-mapping.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import {
  deleteAbandonedImports,
  deleteImport,
  finishUpload,
  insertImport,
} from "../../repositories/content-imports.ts";
import { insertImportRows, type KeptRow } from "../../repositories/import-rows.ts";
import { database, transaction } from "../../repositories/transaction.ts";

/** Rows of one statement, and the text in them: a batch stays small whatever the file. */
const BATCH = { rows: 500, characters: 4_000_000 };
const KEEP_ABANDONED_MS = 7 * 86_400_000;

/**
 * Takes an uploaded file in, row by row as it arrives, with columns mapped by their names. Nothing is imported yet:
 * the rows wait for a person to look and confirm. Where the file turns out unreadable, nothing of it stays.
 * @throws ImportFileError for the file as a whole; a bad row never stops the others.
 */
export async function stageImport(
  actor: Actor,
  file: { name: string; chunks: AsyncIterable<Uint8Array> },
): Promise<{ id: string; good: number; bad: number }> {
  requirePermission(actor, "content.write");
  const fileName = kept(file.name).slice(-200);
  const format = importFormat(fileName);
  const table = await openImportFile(format, file.chunks);
  const columns = table.columns.map(kept);
  const mapping = suggestMapping(columns);
  await deleteAbandonedImports(database(), new Date(Date.now() - KEEP_ABANDONED_MS));
  const id = await insertImport(database(), { fileName, format, columns, mapping, createdById: actor.id });
  try {
    const check = itemChecker(mapping);
    const counts = await keepRows(id, table.rows, (row) => {
      const checked = check(row);
      return checked.ok ? null : checked.reasons.join("; ");
    });
    await transaction(async (tx) => {
      await finishUpload(tx, id, counts);
      await insertAuditEvent(tx, {
        actor,
        action: "import.stage",
        nounId: id,
        summary: `Uploaded ${fileName}: ${counts.good} good rows, ${counts.bad} bad`,
        after: { fileName, format, columns, mapping, ...counts },
      });
    });
    return { id, ...counts };
  } catch (error) {
    await deleteImport(database(), id);
    throw error;
  }
}

async function keepRows(
  importId: string,
  rows: AsyncIterable<ReadRow>,
  reasonOf: (row: ReadRow) => string | null,
): Promise<{ good: number; bad: number }> {
  const counts = { good: 0, bad: 0 };
  let batch: KeptRow[] = [];
  let characters = 0;
  for await (const row of rows) {
    const raw = toStoredRow(row);
    const reason = reasonOf(fromStoredRow(row.line, raw));
    counts[reason === null ? "good" : "bad"]++;
    batch.push({ line: row.line, raw, reason });
    for (const text of Object.values(raw.cells)) characters += text.length;
    if (batch.length < BATCH.rows && characters < BATCH.characters) continue;
    await insertImportRows(database(), importId, batch);
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) await insertImportRows(database(), importId, batch);
  return counts;
}
