import { ImportFileError } from "../../../content/import/import-file-error.ts";
import { importLimits } from "../../../content/import/import-limits.ts";
import { jsonRow } from "../../../content/import/json-row.ts";
import { limitRows } from "../../../content/import/limit-rows.ts";
import type { ReadRow } from "../../../content/import/read-row.ts";
import { textBytes } from "../../../content/import/text-bytes.ts";
import { isReferencesColumn } from "./row-references.ts";

/** A row with the lists that its line held, which a table of texts would flatten. */
export type RowWithLists = ReadRow & { lists: Readonly<Record<string, unknown>> };

/** Opens a JSON Lines file as a content import does, but keeps the lists of references whole. */
export async function jsonCells(
  chunks: AsyncIterable<Uint8Array>,
  given: { bytes: number; rows: number },
): Promise<{ columns: string[]; rows: AsyncIterable<RowWithLists> }> {
  const limits = importLimits(given);
  const lines = (await textOf(textBytes(chunks, limits))).split("\n");
  if (/^\s*\[/.test(lines[0]!))
    throw new ImportFileError(
      "This is one JSON document, not JSON Lines. Write one object a line, without [ ] around them.",
    );
  const rows = lines.flatMap((line, index) => (line.trim() === "" ? [] : [toRow(line, index + 1)]));
  const columns = new Set(rows.flatMap((row) => (row.ok ? Object.keys(row.raw) : [])));
  return { columns: [...columns], rows: limitRows(async(rows), limits.rows) as AsyncIterable<RowWithLists> };
}

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  try {
    for await (const chunk of bytes) text += decoder.decode(chunk, { stream: true });
    return text + decoder.decode();
  } catch (error) {
    if (error instanceof TypeError)
      throw new ImportFileError("The file is not UTF-8 text. Save it as UTF-8 and try again.");
    throw error;
  }
}

function toRow(line: string, at: number): RowWithLists {
  const { raw, reasons } = jsonRow(line);
  const whole = reasons.some((reason) => reason.startsWith("is ")) ? {} : (JSON.parse(line) as object);
  const lists = Object.fromEntries(Object.entries(whole).filter(([key]) => isReferencesColumn(key)));
  const others = reasons.filter((reason) => !Object.keys(lists).some((key) => reason.startsWith(`${key}: `)));
  return others.length === 0
    ? { ok: true, line: at, raw, lists }
    : { ok: false, line: at, raw, reasons: others, lists };
}

async function* async<T>(rows: readonly T[]): AsyncGenerator<T> {
  yield* rows;
}
