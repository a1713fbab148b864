import { ImportFileError } from "./import-file-error.ts";
import { openCsv, type ReadCsvOptions } from "./read-csv.ts";
import { openJsonLines } from "./read-json-lines.ts";
import type { ImportTable } from "./read-row.ts";

export const IMPORT_FORMATS = ["csv", "json-lines"] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

const FORMAT_OF_ENDING: Record<string, ImportFormat> = {
  csv: "csv",
  tsv: "csv",
  txt: "csv",
  jsonl: "json-lines",
  ndjson: "json-lines",
  json: "json-lines",
};

/**
 * The format of a file by the ending of its name.
 * @throws ImportFileError for an ending that we do not import.
 */
export function importFormat(fileName: string): ImportFormat {
  const ending = fileName.includes(".") ? fileName.slice(fileName.lastIndexOf(".") + 1).toLowerCase() : "";
  const format = Object.hasOwn(FORMAT_OF_ENDING, ending) ? FORMAT_OF_ENDING[ending] : undefined;
  if (format) return format;
  throw new ImportFileError("Choose a CSV file (.csv, .tsv) or a JSON Lines file (.jsonl, .ndjson).");
}

/** Opens a file in its format; see `openCsv` and `openJsonLines`. */
export function openImportFile(
  format: ImportFormat,
  chunks: AsyncIterable<Uint8Array>,
  options: ReadCsvOptions = {},
): Promise<ImportTable> {
  return format === "csv" ? openCsv(chunks, options) : openJsonLines(chunks, { limits: options.limits });
}
