import { exportCsvHeader, exportCsvRow } from "./export-csv.ts";
import { exportJsonLine } from "./export-json-lines.ts";
import type { ExportMessage } from "./export-message.ts";

/** A file format of exports: what it is called, and how its text is put together. Encode the text as UTF-8. */
export interface ExportFormat {
  name: string;
  /** What it is good for, in one line. */
  about: string;
  extension: string;
  contentType: string;
  header: () => string;
  row: (message: ExportMessage) => string;
}

export const EXPORT_FORMATS = {
  csv: {
    name: "CSV",
    about: "Opens safely in a spreadsheet: a text that could run as a formula is guarded with an apostrophe.",
    extension: "csv",
    contentType: "text/csv; charset=utf-8",
    header: exportCsvHeader,
    row: exportCsvRow,
  },
  jsonl: {
    name: "JSON Lines",
    about: "Lossless: one JSON object a line, every text exactly as it was approved.",
    extension: "jsonl",
    contentType: "application/jsonl; charset=utf-8",
    header: () => "",
    row: exportJsonLine,
  },
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatKey = keyof typeof EXPORT_FORMATS;
export const EXPORT_FORMAT_KEYS = Object.keys(EXPORT_FORMATS) as [ExportFormatKey, ...ExportFormatKey[]];

/** The format of this key, or null for a word that names none. */
export function exportFormat(key: string): ExportFormat | null {
  return Object.hasOwn(EXPORT_FORMATS, key) ? EXPORT_FORMATS[key as ExportFormatKey] : null;
}
