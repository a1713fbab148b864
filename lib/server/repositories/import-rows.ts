import "server-only";
import type { StoredRow } from "#core/content/import/stored-row.ts";
import type { Db } from "./transaction.ts";

/** A row with the verdict on it: `reason` is null for a good row. */
export interface ImportRowVerdict {
  line: number;
  reason: string | null;
}

export interface KeptRow extends ImportRowVerdict {
  raw: StoredRow;
}

/** Appends rows of one import in one statement. */
export async function insertImportRows(db: Db, importId: string, rows: readonly KeptRow[]): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "ImportRow" ("importId", line, raw, reason)
    SELECT ${importId}::uuid, r.line, r.raw, r.reason
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(line int, raw jsonb, reason text)`;
}

/** Writes new verdicts on rows, in one statement; rows whose verdict stays are not touched. */
export async function updateVerdicts(
  db: Db,
  importId: string,
  verdicts: readonly ImportRowVerdict[],
): Promise<void> {
  await db.$executeRaw`
    UPDATE "ImportRow" t SET reason = r.reason
    FROM jsonb_to_recordset(${JSON.stringify(verdicts)}::jsonb) AS r(line int, reason text)
    WHERE t."importId" = ${importId}::uuid AND t.line = r.line AND t.reason IS DISTINCT FROM r.reason`;
}

/** Rows in the order of the file, from after a line on; `bad` and `good` limit them to one verdict. */
export async function listImportRows(
  db: Db,
  importId: string,
  page: { afterLine: number; take: number; only?: "bad" | "good" },
): Promise<KeptRow[]> {
  const rows = await db.importRow.findMany({
    where: {
      importId,
      line: { gt: page.afterLine },
      ...(page.only && { reason: page.only === "good" ? null : { not: null } }),
    },
    orderBy: { line: "asc" },
    take: page.take,
    select: { line: true, raw: true, reason: true },
  });
  return rows.map((row) => ({ ...row, raw: row.raw as unknown as StoredRow }));
}

const ROWS_AT_ONCE = 1_000;

/** All rows of an import (or all of one verdict) in the order of the file, read in bounded portions. */
export async function* eachImportRow(
  db: Db,
  importId: string,
  only?: "bad" | "good",
): AsyncGenerator<KeptRow[]> {
  let afterLine = -1;
  for (;;) {
    const rows = await listImportRows(db, importId, { afterLine, take: ROWS_AT_ONCE, only });
    if (rows.length > 0) yield rows;
    if (rows.length < ROWS_AT_ONCE) return;
    afterLine = rows.at(-1)!.line;
  }
}

/** Lets the rows of an import go: only the good ones, or all. The bad ones stay for their download. */
export async function deleteImportRows(db: Db, importId: string, which: "good" | "all"): Promise<void> {
  await db.importRow.deleteMany({ where: { importId, ...(which === "good" && { reason: null }) } });
}
