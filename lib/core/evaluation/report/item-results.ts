import type { NotificationText } from "../../candidates/candidate.ts";
import type { GuardrailReport } from "../../guardrails/guardrail.ts";

/** A text of an evaluation, as its page shows it. */
export interface ResultText extends NotificationText {
  id: string;
  guardrails: GuardrailReport;
  isRepeat: boolean;
  isPick: boolean;
  /** Key of the style that the text reads as; null where that cannot be told. */
  readsAs: string | null;
  reward: number;
}

/** What an evaluation did with an item in one style. */
export interface ResultTask {
  id: string;
  categoryKey: string;
  status: "queued" | "running" | "succeeded" | "failed" | "cancelled";
  error: string | null;
  texts: ResultText[];
  /** Figures of the task by their key; empty until it is measured. */
  figures: Record<string, number>;
}

/** An item of an evaluation with all that was written for it. */
export interface ResultItem {
  id: string;
  position: number;
  externalId: string;
  title: string;
  body: string;
  language: string;
  references: NotificationText[];
  tasks: ResultTask[];
}
