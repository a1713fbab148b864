import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { notFound } from "#core/errors/product-error.ts";
import type { LoadView } from "#core/experiments/outcomes/load-view.ts";
import { CSV_BYTE_ORDER_MARK, csvLine } from "#core/export/csv-line.ts";
import { findLoad, type LoadRow, listBadRows, listLoads } from "../../repositories/outcome-loads.ts";
import { database } from "../../repositories/transaction.ts";

const PAGE = 20;
const BAD_PAGE = 5_000;

/** Files of outcomes that were loaded, newest first. */
export async function outcomeLoads(
  actor: Actor,
  before: number | null = null,
): Promise<{ rows: LoadView[]; next: number | null }> {
  requirePermission(actor, "experiments.read");
  const rows = await listLoads(database(), before, PAGE + 1);
  const shown = rows.slice(0, PAGE);
  return { rows: shown.map(toView), next: rows.length > PAGE ? shown.at(-1)!.id : null };
}

/** The bad rows of a load as a CSV: line, reason, and the row as it stood. */
export async function badOutcomes(
  actor: Actor,
  id: number,
): Promise<{ fileName: string; pieces: AsyncGenerator<Uint8Array> }> {
  requirePermission(actor, "experiments.read");
  const load = await findLoad(database(), id);
  if (!load) throw notFound("load");
  return { fileName: `bad-rows-${load.fileName.replace(/\.[^.]*$/, "")}.csv`, pieces: badLines(load.id) };
}

async function* badLines(loadId: number): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(CSV_BYTE_ORDER_MARK + csvLine(["line", "reason", "row"]));
  for (let after = 0; ; ) {
    const rows = await listBadRows(database(), loadId, after, BAD_PAGE);
    if (rows.length === 0) return;
    yield encoder.encode(rows.map(({ line, reason, raw }) => csvLine([String(line), reason, raw])).join(""));
    after = rows.at(-1)!.line;
  }
}

function toView(row: LoadRow): LoadView {
  return {
    id: row.id,
    fileName: row.fileName,
    status: row.status,
    replace: row.replace,
    rows: row.rows,
    added: row.added,
    replaced: row.replaced,
    unchanged: row.unchanged,
    bad: row.bad,
    error: row.error,
    by: row.createdBy,
    at: row.createdAt.toISOString(),
  };
}
