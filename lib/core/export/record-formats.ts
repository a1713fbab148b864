import { CSV_BYTE_ORDER_MARK, csvLine } from "./csv-line.ts";

export const RECORD_FORMATS = ["csv", "jsonl"] as const;
export type RecordFormatKey = (typeof RECORD_FORMATS)[number];

/** A file of records: what stands at its start, and a record as text. Encode as UTF-8. */
export interface RecordFormat<R> {
  contentType: string;
  header: () => string;
  row: (record: R) => string;
}

/**
 * The formats of records with these columns, which are the keys of the JSON too, in this order. CSV is safe to open in a
 * spreadsheet (nothing for null, a list with “; ” between), JSON Lines is lossless.
 */
export function recordFormats<R extends object>(
  columns: readonly (keyof R & string)[],
): Record<RecordFormatKey, RecordFormat<R>> {
  return {
    csv: {
      contentType: "text/csv; charset=utf-8",
      header: () => CSV_BYTE_ORDER_MARK + csvLine(columns),
      row: (record) => csvLine(columns.map((column) => cell(record[column]))),
    },
    jsonl: {
      contentType: "application/x-ndjson; charset=utf-8",
      header: () => "",
      row: (record) =>
        `${JSON.stringify(Object.fromEntries(columns.map((column) => [column, record[column]])))}\n`,
    },
  };
}

/** A file of records as text, piece by piece: what stands at its start, then batch after batch. */
export async function* recordsText<R>(
  { header, row }: RecordFormat<R>,
  batches: AsyncIterable<readonly R[]>,
): AsyncGenerator<string> {
  const head = header();
  if (head) yield head;
  for await (const batch of batches) yield batch.map(row).join("");
}

function cell(value: unknown): string | number {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return value;
  return Array.isArray(value) ? value.join("; ") : String(value);
}
