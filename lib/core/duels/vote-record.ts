import { CSV_BYTE_ORDER_MARK, csvLine } from "../export/csv-line.ts";

/** A row of the log of votes as it is exported: raw, undone votes and undos among them. */
export interface VoteRecord {
  voteId: string;
  /** ISO 8601. */
  at: string;
  voterId: string;
  voter: string;
  choice: "left" | "right" | "tie" | "neither" | "undo";
  /** For an undo, the vote that it takes back. */
  undoesVoteId: string | null;
  /** Whether the vote was taken back since. */
  undone: boolean;
  /** From the showing of the pair to the key, as the browser measured it; null for an undo. */
  milliseconds: number | null;
  pairId: string;
  itemId: string;
  externalId: string;
  language: string;
  leftId: string;
  leftTitle: string;
  leftBody: string;
  /** Key of the style; null for the human line. */
  leftStyle: string | null;
  rightId: string;
  rightTitle: string;
  rightBody: string;
  rightStyle: string | null;
}

/** The columns of the CSV, and the keys of the JSON, in their order. */
const VOTE_COLUMNS = [
  "voteId",
  "at",
  "voterId",
  "voter",
  "choice",
  "undoesVoteId",
  "undone",
  "milliseconds",
  "pairId",
  "itemId",
  "externalId",
  "language",
  "leftId",
  "leftTitle",
  "leftBody",
  "leftStyle",
  "rightId",
  "rightTitle",
  "rightBody",
  "rightStyle",
] as const satisfies readonly (keyof VoteRecord)[];

export interface VoteFormat {
  extension: string;
  contentType: string;
  header: () => string;
  row: (record: VoteRecord) => string;
}

/** The formats that votes are exported in; encode as UTF-8. CSV is safe to open in a spreadsheet, JSON Lines is lossless. */
export const VOTE_FORMATS = {
  csv: {
    extension: "csv",
    contentType: "text/csv; charset=utf-8",
    header: () => CSV_BYTE_ORDER_MARK + csvLine(VOTE_COLUMNS),
    row: (record) => csvLine(VOTE_COLUMNS.map((column) => String(record[column] ?? ""))),
  },
  jsonl: {
    extension: "jsonl",
    contentType: "application/x-ndjson; charset=utf-8",
    header: () => "",
    row: (record) => `${JSON.stringify(record, [...VOTE_COLUMNS])}\n`,
  },
} as const satisfies Record<string, VoteFormat>;
export type VoteFormatKey = keyof typeof VOTE_FORMATS;
