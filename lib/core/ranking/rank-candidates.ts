import type { CandidateKind } from "../candidates/candidate.ts";
import type { GuardrailLevel } from "../guardrails/guardrail.ts";

export interface Competing {
  id: string;
  kind: CandidateKind;
  reward: number | null;
  guardrailLevel: GuardrailLevel;
  duplicateOfId: string | null;
}

export interface Ranked {
  id: string;
  /** 1 is the best; null for what does not compete. */
  rank: number | null;
}

/**
 * Ranks the candidates of one item by reward, the human line among them, in the given order of the input. What a
 * guardrail blocks, what repeats another and what has no score does not compete. Equal rewards: the smaller id first.
 */
export function rankCandidates(candidates: readonly Competing[]): Ranked[] {
  const order = candidates
    .filter((one) => one.guardrailLevel !== "block" && one.duplicateOfId === null && one.reward !== null)
    .sort((a, b) => b.reward! - a.reward! || (a.id < b.id ? -1 : 1));
  const ranks = new Map(order.map((one, index) => [one.id, index + 1]));
  return candidates.map(({ id }) => ({ id, rank: ranks.get(id) ?? null }));
}
