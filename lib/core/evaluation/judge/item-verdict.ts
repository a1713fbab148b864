import type { JudgeSide } from "./judge-answer.ts";
import { judgedWinner } from "./judged-pair.ts";

/** A pair that was judged in both orders, with the texts and the evaluations that they are of. */
export interface JudgedTexts {
  itemId: string;
  categoryKey: string;
  model: string;
  baselineId: string;
  challengerId: string;
  baselineTextId: string;
  challengerTextId: string;
  baselineFirst: JudgeSide;
  challengerFirst: JudgeSide;
  baselineFirstReason: string;
  challengerFirstReason: string;
}

/** What a language model said of two texts of an item. */
export interface ItemVerdict {
  categoryKey: string;
  model: string;
  /** Id of the evaluation whose text won in both orders; null where that is a tie. */
  prefers: string | null;
  /** Its answer in either order: the evaluation that stood first, the one it named (null for a tie), and its reason. */
  answers: { stoodFirst: string; named: string | null; reason: string }[];
}

/** The verdict of a pair, by the evaluations and not by where their texts stood. */
export function itemVerdict(pair: JudgedTexts): ItemVerdict {
  const { categoryKey, model, baselineId, challengerId } = pair;
  const named = (side: JudgeSide, first: string, second: string) =>
    side === "tie" ? null : side === "first" ? first : second;
  const winner = judgedWinner(pair);
  return {
    categoryKey,
    model,
    prefers: winner === "tie" ? null : winner === "baseline" ? baselineId : challengerId,
    answers: [
      {
        stoodFirst: baselineId,
        named: named(pair.baselineFirst, baselineId, challengerId),
        reason: pair.baselineFirstReason,
      },
      {
        stoodFirst: challengerId,
        named: named(pair.challengerFirst, challengerId, baselineId),
        reason: pair.challengerFirstReason,
      },
    ],
  };
}
