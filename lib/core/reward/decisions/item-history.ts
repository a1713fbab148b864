import type { CandidateKind, NotificationText } from "../../candidates/candidate.ts";
import type { GuardrailLevel } from "../../guardrails/guardrail.ts";
import type { RewardItem } from "../reward-model.ts";

/** A candidate as it was on the table. */
export interface ShownCandidate extends NotificationText {
  id: string;
  kind: CandidateKind;
  guardrailLevel: GuardrailLevel;
  duplicateOfId: string | null;
}

/** A decision as it is on record, with what lay beside it. */
export interface PastDecision {
  id: string;
  action: "approve" | "override" | "reject" | "undo";
  candidateId: string | null;
  /** The approved text. */
  text: NotificationText | null;
  /** The candidate's own text, where it was edited. */
  original: NotificationText | null;
  /** Ids of the candidates that were shown, the chosen one among them. */
  shown: readonly string[];
  undoesId: string | null;
  /** ISO 8601. */
  at: string;
}

/** Everything that was decided on one item, oldest first, and every candidate that it ever had. */
export interface ItemHistory {
  item: RewardItem & { id: string };
  decisions: readonly PastDecision[];
  candidates: readonly ShownCandidate[];
}
