import type { NotificationText } from "../../candidates/candidate.ts";
import type { GuardrailLevel } from "../../guardrails/guardrail.ts";
import type { RunComparison } from "../comparison/compare-runs.ts";
import type { ItemVerdict } from "../judge/item-verdict.ts";
import type { EvaluationView } from "../runs/evaluation-view.ts";

/** A challenger beside the baseline. */
export interface ComparedEvaluation {
  evaluation: EvaluationView;
  /** Null where there is nothing to compare; `why` then says why. */
  comparison: RunComparison | null;
  /** Why there is no comparison, or what is left out of it; null where all is compared. */
  why: string | null;
  /** Items that both measured. */
  items: number;
}

/** Several evaluations side by side: the first is what the others are compared with. */
export interface ComparisonView {
  baseline: EvaluationView;
  challengers: ComparedEvaluation[];
  /** Styles that all of them wrote in. */
  styles: { key: string; name: string }[];
  /** Of one style alone, or of all together. */
  style: string | null;
}

/** One text of a compared item, as the person reads it. */
export interface ComparedText extends NotificationText {
  id: string;
  evaluationId: string;
  categoryKey: string;
  level: GuardrailLevel;
}

/** An item in a comparison: the figure before and after, and the picks next to each other. */
export interface ComparedItem {
  itemId: string;
  externalId: string;
  title: string;
  body: string;
  language: string;
  references: NotificationText[];
  baseline: number;
  challenger: number;
  change: number;
  texts: ComparedText[];
  /** What language models last said of these very texts. */
  verdicts: ItemVerdict[];
}
