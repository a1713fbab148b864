import { CSV_BYTE_ORDER_MARK, csvLine } from "../../export/csv-line.ts";
import type { JudgeSide } from "./judge-answer.ts";
import { judgedWinner } from "./judged-pair.ts";

/** A pair of a judging on record, as it is exported: raw, what failed among them. */
export interface JudgedPairRecord {
  pairId: string;
  externalId: string;
  language: string;
  style: string;
  status: string;
  errorKind: string | null;
  baselineFirst: JudgeSide | null;
  challengerFirst: JudgeSide | null;
  baselineFirstReason: string | null;
  challengerFirstReason: string | null;
  baselineTitle: string;
  baselineBody: string;
  challengerTitle: string;
  challengerBody: string;
  promptTokens: number;
  completionTokens: number;
}

/** Who judged what; the same on every line. */
export interface JudgedOf {
  judgingId: string;
  judgedBy: string;
  baseline: string;
  challenger: string;
}

const OF = ["judgingId", "judgedBy", "baseline", "challenger"] as const satisfies readonly (keyof JudgedOf)[];
const PAIR = [
  "pairId",
  "externalId",
  "language",
  "style",
  "status",
  "errorKind",
  "baselineFirst",
  "challengerFirst",
] as const satisfies readonly (keyof JudgedPairRecord)[];
const REST = [
  "baselineFirstReason",
  "challengerFirstReason",
  "baselineTitle",
  "baselineBody",
  "challengerTitle",
  "challengerBody",
  "promptTokens",
  "completionTokens",
] as const satisfies readonly (keyof JudgedPairRecord)[];

export function judgingFileHeader(): string {
  return CSV_BYTE_ORDER_MARK + csvLine([...OF, ...PAIR, "winner", ...REST]);
}

/** One line of the file: both orders raw, and the winner that they come to; safe to open in a spreadsheet. */
export function judgingFileLine(of: JudgedOf, pair: JudgedPairRecord): string {
  const { baselineFirst, challengerFirst } = pair;
  const winner =
    baselineFirst && challengerFirst
      ? judgedWinner({ itemId: pair.externalId, baselineFirst, challengerFirst })
      : "";
  const texts = (names: readonly (keyof JudgedPairRecord)[]) => names.map((name) => String(pair[name] ?? ""));
  return csvLine([...OF.map((name) => of[name]), ...texts(PAIR), winner, ...texts(REST)]);
}
