import "server-only";
import type { ImportStatus, ImportView } from "#core/content/content-view.ts";
import type { ColumnMapping } from "#core/content/import/column-mapping.ts";
import type { ImportFormat } from "#core/content/import/import-format.ts";
import type { ContentImport } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

export interface NewImport {
  fileName: string;
  format: ImportFormat;
  columns: string[];
  mapping: ColumnMapping;
  createdById: string | null;
}

const UNFINISHED = "The upload did not finish.";

/** Makes the row of an upload whose rows are still coming; it counts as failed until `finishUpload`. */
export async function insertImport(db: Db, given: NewImport): Promise<string> {
  const { id } = await db.contentImport.create({
    data: { ...given, status: "failed", error: UNFINISHED },
    select: { id: true },
  });
  return id;
}

/** The upload is whole: it can be previewed and confirmed. */
export async function finishUpload(db: Db, id: string, counts: { good: number; bad: number }): Promise<void> {
  await db.contentImport.update({
    where: { id },
    data: { status: "staged", error: null, rows: counts.good + counts.bad, ...counts },
  });
}

export async function findImport(db: Db, id: string): Promise<ImportView | null> {
  const row = await db.contentImport.findUnique({ where: { id } });
  return row && toImportView(row);
}

/** Reads an import and holds its row until the transaction ends: mapping, confirming and discarding take turns. */
export async function lockImport(db: Db, id: string): Promise<ImportView | null> {
  await db.$queryRaw`SELECT 1 FROM "ContentImport" WHERE id = ${id}::uuid FOR UPDATE`;
  return findImport(db, id);
}

export async function updateImport(
  db: Db,
  id: string,
  data: Partial<{
    status: ImportStatus;
    mapping: ColumnMapping;
    good: number;
    bad: number;
    created: number;
    updated: number;
    unchanged: number;
    finishedAt: Date;
  }>,
): Promise<void> {
  await db.contentImport.update({ where: { id }, data });
}

/** Removes an upload with its rows, as if it had never been. */
export async function deleteImport(db: Db, id: string): Promise<void> {
  await db.contentImport.delete({ where: { id } });
}

/** Removes uploads from before `before` that nobody confirmed; their rows would only take room. */
export async function deleteAbandonedImports(db: Db, before: Date): Promise<void> {
  await db.contentImport.deleteMany({
    where: { status: { in: ["staged", "failed", "discarded"] }, createdAt: { lt: before } },
  });
}

function toImportView(row: ContentImport): ImportView {
  const { id, fileName, status, rows, good, bad, created, updated, unchanged } = row;
  return {
    id,
    fileName,
    status,
    rows,
    good,
    bad,
    created,
    updated,
    unchanged,
    format: row.format as ImportFormat,
    columns: row.columns as string[],
    mapping: row.mapping as unknown as ColumnMapping,
    createdAt: row.createdAt.toISOString(),
  };
}
