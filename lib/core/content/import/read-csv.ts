import { byteRecords } from "./byte-record.ts";
import { type CsvDelimiter, hasFirstLine, sniffDelimiter } from "./csv-delimiter.ts";
import { columnNames, looksLikeHeader, placeName } from "./csv-header.ts";
import { type CsvRow, cellsByColumn, countReason, csvRow, isBlankRow } from "./csv-row.ts";
import { ImportFileError } from "./import-file-error.ts";
import { type ImportLimits, importLimits } from "./import-limits.ts";
import { limitRows } from "./limit-rows.ts";
import type { ImportTable, ReadRow } from "./read-row.ts";
import { csvRecordSplitter } from "./split-csv-records.ts";
import { withHead } from "./stream-head.ts";
import { textBytes } from "./text-bytes.ts";

/** How to read a CSV file; what is left out is found out from the file. */
export interface ReadCsvOptions {
  delimiter?: CsvDelimiter;
  /** Whether the first row names the columns. */
  header?: boolean;
  limits?: Partial<ImportLimits>;
}

/**
 * Opens a CSV file (UTF-8; comma, semicolon or tab) and reads its rows as they arrive, in constant memory.
 * The formula guard of our own export is taken off every cell; blank rows are left out; a row that cannot be read
 * comes as a bad row and the others go on.
 * @throws ImportFileError here, or while the rows are read once a limit is passed.
 */
export async function openCsv(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadCsvOptions = {},
): Promise<ImportTable> {
  const limits = importLimits(options.limits);
  const { head, chunks: all } = await withHead(textBytes(chunks, limits), hasFirstLine);
  const delimiter = options.delimiter ?? sniffDelimiter(head);
  const rows = filledRows(all, delimiter, limits.rowBytes);
  const first = (await rows.next()).value;
  if (!first) throw new ImportFileError("The file holds no rows, only blank lines. Nothing was imported.");
  const hasHeader = options.header ?? looksLikeHeader(first.cells);
  if (hasHeader && first.reasons.length > 0) {
    throw new ImportFileError(
      `The first line, with the names of the columns, cannot be read: ${first.reasons[0]}.`,
    );
  }
  const header = hasHeader ? first.cells : first.cells.map((_, at) => placeName(at));
  const columns = columnNames(header, limits.columns);
  return { columns, rows: limitRows(tableRows(columns, hasHeader ? null : first, rows), limits.rows) };
}

/** The rows of a CSV file alone; see `openCsv`. */
export async function* readCsvRows(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadCsvOptions = {},
): AsyncGenerator<ReadRow> {
  yield* (await openCsv(chunks, options)).rows;
}

async function* filledRows(chunks: AsyncIterable<Uint8Array>, delimiter: CsvDelimiter, rowBytes: number) {
  const splitter = csvRecordSplitter(delimiter.charCodeAt(0), rowBytes);
  for await (const record of byteRecords(chunks, splitter)) {
    const row = csvRow(record, delimiter, rowBytes);
    if (!isBlankRow(row)) yield row;
  }
}

async function* tableRows(
  columns: string[],
  first: CsvRow | null,
  rest: AsyncIterable<CsvRow>,
): AsyncGenerator<ReadRow> {
  if (first) yield readRow(columns, first);
  for await (const row of rest) yield readRow(columns, row);
}

function readRow(columns: string[], { line, cells, reasons }: CsvRow): ReadRow {
  const wrongCount = reasons.length === 0 ? countReason(columns, cells) : null;
  if (reasons.length === 0 && !wrongCount) {
    return { ok: true, line, raw: cellsByColumn(columns, cells.slice(0, columns.length)) };
  }
  const raw = cellsByColumn(columns, cells);
  return { ok: false, line, raw, reasons: wrongCount ? [wrongCount] : reasons };
}
