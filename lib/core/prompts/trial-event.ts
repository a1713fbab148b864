import type { NotificationText } from "../candidates/candidate.ts";
import type { GenerationFailure } from "../generation/generation-error.ts";
import type { GuardrailReport } from "../guardrails/guardrail.ts";

/** A text of a trial with its verdict. `percentile` is among the headlines that the reward model learned from, 0–100. */
export interface TrialCandidate extends NotificationText {
  guardrails: GuardrailReport;
  percentile: number | null;
  /** Chance to beat the item's human line, by the model; null without one. */
  winProbability: number | null;
}

/** What a trial of a prompt sends, one JSON line each, in this order; it ends with `candidates` or `failed`. */
export type TrialEvent =
  | { type: "asked"; model: string; isLanguageModel: boolean; system: string; user: string }
  | { type: "text"; text: string }
  | { type: "candidates"; candidates: TrialCandidate[]; rewardModel: string }
  | { type: "failed"; kind: GenerationFailure | "fault"; message: string };
