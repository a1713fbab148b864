import type { Candidate } from "../candidates/candidate.ts";
import type { GuardrailLevel } from "../guardrails/guardrail.ts";
import { winProbability } from "../reward/win-probability.ts";

/** What the review queue knows of an item without opening it. */
export interface ReviewTop {
  topCandidateId: string | null;
  topReward: number | null;
  /** Chance to beat the human line, by the model; null without one. */
  topWinProbability: number | null;
  topGuardrailLevel: GuardrailLevel | null;
  topCategoryKey: string | null;
  /** Distinct generated candidates. */
  candidateCount: number;
}

type Competing = Pick<Candidate, "id" | "kind" | "reward" | "categoryKey" | "duplicateOfId"> & {
  guardrails: Pick<Candidate["guardrails"], "level">;
};

/** The best generated candidate that could be approved as it is, and how it stands against the human line. */
export function reviewTop(candidates: readonly Competing[]): ReviewTop {
  const distinct = candidates.filter((one) => one.kind === "generated" && one.duplicateOfId === null);
  const human = candidates.find((one) => one.kind === "reference")?.reward ?? null;
  const top = distinct
    .filter((one) => one.guardrails.level !== "block" && one.reward !== null)
    .reduce<Competing | null>(
      (best, one) => (best === null || one.reward! > best.reward! ? one : best),
      null,
    );
  return {
    topCandidateId: top?.id ?? null,
    topReward: top?.reward ?? null,
    topWinProbability: top && human !== null ? winProbability(top.reward!, human) : null,
    topGuardrailLevel: top?.guardrails.level ?? null,
    topCategoryKey: top?.categoryKey ?? null,
    candidateCount: distinct.length,
  };
}
