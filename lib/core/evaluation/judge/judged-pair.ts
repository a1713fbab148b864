import type { JudgeSide } from "./judge-answer.ts";

/** What comes of a pair that a judge saw in both orders: the baseline's text or the challenger's, or neither. */
export type JudgedWinner = "baseline" | "challenger" | "tie";

export interface JudgedPair {
  itemId: string;
  /** The answer with the baseline's text first, and with the challenger's first. */
  baselineFirst: JudgeSide;
  challengerFirst: JudgeSide;
}

/** The winner by both orders: a text must win in both. Where the orders disagree, or either says so, it is a tie. */
export function judgedWinner({ baselineFirst, challengerFirst }: JudgedPair): JudgedWinner {
  if (baselineFirst === "first" && challengerFirst === "second") return "baseline";
  if (baselineFirst === "second" && challengerFirst === "first") return "challenger";
  return "tie";
}

/**
 * The statistics of “challenger's share of wins” for `meanMetric("judge", "higher")`: a win counts 1, a tie ½, so that
 * equal runs have ½ each. Comparing runs compares it with a baseline of ½.
 */
export function winStatistics(winner: JudgedWinner): readonly [number, number] {
  return [winner === "challenger" ? 1 : winner === "tie" ? 0.5 : 0, 1];
}
