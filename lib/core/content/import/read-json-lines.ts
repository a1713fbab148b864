import { type ByteRecord, byteRecords } from "./byte-record.ts";
import { decodeRecord } from "./decode-record.ts";
import { ImportFileError } from "./import-file-error.ts";
import { type ImportLimits, importLimits } from "./import-limits.ts";
import { jsonRow } from "./json-row.ts";
import { limitRows } from "./limit-rows.ts";
import type { ImportTable, ReadRow } from "./read-row.ts";
import { lineSplitter } from "./split-lines.ts";
import { textBytes } from "./text-bytes.ts";

/** How many rows are looked at for the names of the columns. */
const ROWS_FOR_COLUMNS = 100;

export interface ReadJsonLinesOptions {
  limits?: Partial<ImportLimits>;
}

/**
 * Opens a JSON Lines file (UTF-8, one object a line) and reads its rows as they arrive, in constant memory.
 * See `jsonRow` for how values become text. Blank lines are left out; a bad line does not stop the others.
 * @throws ImportFileError here, or while the rows are read once a limit is passed.
 */
export async function openJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadJsonLinesOptions = {},
): Promise<ImportTable> {
  const limits = importLimits(options.limits);
  const rows = limitRows(lineRows(textBytes(chunks, limits), limits), limits.rows);
  const first: ReadRow[] = [];
  while (first.length < ROWS_FOR_COLUMNS) {
    const next = await rows.next();
    if (next.done) break;
    first.push(next.value);
  }
  if (first.length === 0)
    throw new ImportFileError("The file holds no rows, only blank lines. Nothing was imported.");
  const columns = new Set(first.flatMap((row) => (row.ok ? Object.keys(row.raw) : [])));
  return { columns: [...columns], rows: chain(first, rows) };
}

/** The rows of a JSON Lines file alone; see `openJsonLines`. */
export async function* readJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadJsonLinesOptions = {},
): AsyncGenerator<ReadRow> {
  yield* (await openJsonLines(chunks, options)).rows;
}

async function* lineRows(chunks: AsyncIterable<Uint8Array>, limits: ImportLimits): AsyncGenerator<ReadRow> {
  let isFirst = true;
  for await (const record of byteRecords(chunks, lineSplitter(limits.rowBytes))) {
    const row = lineRow(record, limits);
    if (!row) continue;
    if (isFirst && !row.ok) refuseJsonDocument(record);
    isFirst = false;
    yield row;
  }
}

function lineRow(record: ByteRecord, limits: ImportLimits): ReadRow | null {
  const { line } = record;
  const { text, reason } = decodeRecord(record, limits.rowBytes);
  if (reason) return { ok: false, line, raw: { json: text.slice(0, 1_000) }, reasons: [reason] };
  if (text.trim() === "") return null;
  const { raw, reasons } = jsonRow(text);
  const count = Object.keys(raw).length;
  if (count > limits.columns) reasons.push(`has ${count} keys, and ${limits.columns} are the most`);
  return reasons.length === 0 ? { ok: true, line, raw } : { ok: false, line, raw, reasons };
}

// A JSON array or an indented object would otherwise come as thousands of bad lines.
function refuseJsonDocument({ bytes }: ByteRecord): void {
  const start = String.fromCharCode(...bytes.subarray(0, 20)).trim();
  if (!/^(\[|\{$)/.test(start)) return;
  throw new ImportFileError(
    "This is one JSON document, not JSON Lines. Write one object a line, without [ ] around them or commas between.",
  );
}

async function* chain(first: ReadRow[], rest: AsyncIterable<ReadRow>): AsyncGenerator<ReadRow> {
  yield* first;
  yield* rest;
}
