import type { GuardrailReport } from "../guardrails/guardrail.ts";

/** The text of one notification, wherever it came from. */
export interface NotificationText {
  title: string;
  body: string;
}

/** `generated` came from a task, `reference` is the item's human line, `override` is a reviewer's own edit. */
export const CANDIDATE_KINDS = ["generated", "reference", "override"] as const;
export type CandidateKind = (typeof CANDIDATE_KINDS)[number];

/** A candidate as the review and the ranking see it. */
export interface Candidate extends NotificationText {
  id: string;
  itemId: string;
  taskId: string | null;
  runId: string | null;
  kind: CandidateKind;
  /** Key of the style category; `null` for the human line. */
  categoryKey: string | null;
  promptVersion: number | null;
  language: string;
  model: string;
  guardrails: GuardrailReport;
  /** The candidate that this one repeats (same run and item), or `null`. */
  duplicateOfId: string | null;
  /** Latent utility r of the Bradley–Terry model; comparable within an item only. `null` until scored. */
  reward: number | null;
  rewardModelId: string | null;
}

/** The text that is scored and compared for likeness: title and body as one, whichever there is. */
export function notificationLine(text: NotificationText): string {
  return [text.title.trim(), text.body.trim()].filter(Boolean).join("\n");
}
