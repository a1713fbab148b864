import { recordFormats } from "../export/record-formats.ts";

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

/** The formats that votes are exported in. */
export const VOTE_FORMATS = recordFormats<VoteRecord>(VOTE_COLUMNS);
