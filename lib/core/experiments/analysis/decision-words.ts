import type { Decision } from "./verdict.ts";

/** A decision in a sentence; `arm` is the one that it names. */
export const DECISION_WORDS: Record<Decision, (arm: string | null) => string> = {
  winner: (arm) => `“${arm}” wins.`,
  keep_control: (arm) => `Keep the control, “${arm}”.`,
  guardrail: () => "No winner: the guardrail holds it back.",
  no_worthwhile_lift: (arm) => `Keep the control, “${arm}”: nothing is worth the change.`,
  cannot_tell: () => "Cannot tell yet.",
  not_enough_data: () => "Cannot tell yet: too little data.",
  sample_ratio_mismatch: () => "No verdict: the assignment is broken.",
};
