import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import type { Page } from "#core/campaigns/campaign-view.ts";
import type { BadRowView, GoodRowView, ImportView } from "#core/content/content-view.ts";
import { badRowsCsv } from "#core/content/import/bad-rows-csv.ts";
import { mapRow } from "#core/content/import/map-row.ts";
import type { BadRow } from "#core/content/import/read-row.ts";
import { notFound } from "#core/errors/product-error.ts";
import { findImport } from "../../repositories/content-imports.ts";
import { eachImportRow, type KeptRow, listImportRows } from "../../repositories/import-rows.ts";
import { database } from "../../repositories/transaction.ts";

const GOOD_SHOWN = 10;
const BAD_PAGE = 50;
const CELL_SHOWN = 300;

/** An upload with its first good rows as the items they would become, and its first bad rows. */
export async function readImport(
  actor: Actor,
  id: string,
): Promise<{ upload: ImportView; good: GoodRowView[]; bad: Page<BadRowView> }> {
  requirePermission(actor, "content.read");
  const upload = await requireImport(id);
  const good = await listImportRows(database(), id, { afterLine: -1, take: GOOD_SHOWN, only: "good" });
  return {
    upload,
    good: good.flatMap(({ line, raw }) => {
      const mapped = mapRow(raw.cells, upload.mapping, line);
      return mapped.ok
        ? [{ line, item: { ...mapped.item, body: mapped.item.body.slice(0, CELL_SHOWN) } }]
        : [];
    }),
    bad: await importBadRows(actor, id),
  };
}

/** Bad rows in the order of the file; `after` is the `next` of the page before. */
export async function importBadRows(
  actor: Actor,
  id: string,
  after?: string | null,
): Promise<Page<BadRowView>> {
  requirePermission(actor, "content.read");
  const afterLine = after && /^\d{1,9}$/.test(after) ? Number(after) : -1;
  const rows = await listImportRows(database(), id, { afterLine, take: BAD_PAGE + 1, only: "bad" });
  const shown = rows.slice(0, BAD_PAGE);
  return {
    rows: shown.map(({ line, reason, raw }) => ({ line, reason: reason!, cells: shortened(raw.cells) })),
    next: rows.length > BAD_PAGE ? String(shown.at(-1)!.line) : null,
  };
}

/** All bad rows as a CSV with their line and reason, to be mended and imported again. */
export async function badRowsFile(actor: Actor, id: string): Promise<{ fileName: string; csv: string }> {
  requirePermission(actor, "content.read");
  const upload = await requireImport(id);
  const bad: BadRow[] = [];
  for await (const rows of eachImportRow(database(), id, "bad")) bad.push(...rows.map(toBadRow));
  const name = upload.fileName.replace(/\.[^.]*$/, "");
  return { fileName: `${name}-bad-rows.csv`, csv: badRowsCsv(upload.columns, bad) };
}

async function requireImport(id: string): Promise<ImportView> {
  const upload = await findImport(database(), id);
  if (!upload) throw notFound("upload");
  return upload;
}

function toBadRow({ line, raw, reason }: KeptRow): BadRow {
  return { ok: false, line, raw: raw.cells, reasons: [reason!] };
}

function shortened(cells: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(cells).map(([name, text]) => [
      name,
      text.length > CELL_SHOWN ? `${text.slice(0, CELL_SHOWN)}…` : text,
    ]),
  );
}
