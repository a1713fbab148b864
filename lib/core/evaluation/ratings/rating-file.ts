import { CSV_BYTE_ORDER_MARK, csvLine } from "../../export/csv-line.ts";
import type { RatingRecord } from "./rating.ts";

/** The columns of the CSV, and the keys of the JSON, in their order. */
const COLUMNS = [
  "ratingId",
  "at",
  "by",
  "raterId",
  "rater",
  "replaced",
  "relevance",
  "clarity",
  "freshness",
  "fit",
  "evaluationId",
  "evaluation",
  "model",
  "style",
  "promptVersion",
  "externalId",
  "language",
  "textId",
  "title",
  "body",
] as const satisfies readonly (keyof RatingRecord)[];

interface RatingFormat {
  contentType: string;
  header: () => string;
  row: (record: RatingRecord) => string;
}

/** The formats that ratings are exported in; encode as UTF-8. CSV is safe to open in a spreadsheet, JSON Lines is lossless. */
export const RATING_FORMATS = {
  csv: {
    contentType: "text/csv; charset=utf-8",
    header: () => CSV_BYTE_ORDER_MARK + csvLine(COLUMNS),
    row: (record) => csvLine(COLUMNS.map((column) => String(record[column]))),
  },
  jsonl: {
    contentType: "application/x-ndjson; charset=utf-8",
    header: () => "",
    row: (record) => `${JSON.stringify(record, [...COLUMNS])}\n`,
  },
} as const satisfies Record<string, RatingFormat>;
export type RatingFormatKey = keyof typeof RATING_FORMATS;
