/** How bad a finding is: `warn` asks a person to look, `block` keeps a candidate from being approved. */
export const GUARDRAIL_LEVELS = ["pass", "warn", "block"] as const;
export type GuardrailLevel = (typeof GUARDRAIL_LEVELS)[number];

export const GUARDRAIL_RULES = [
  "title-length",
  "body-length",
  "payload-bytes",
  "banned-words",
  "required-words",
  "emoji",
  "shouting",
  "links",
  "phone-numbers",
  "language",
  "personal-data",
  "grounding-numbers",
  "grounding-names",
  "grounding-quotes",
  "markup",
  "empty",
] as const;
export type GuardrailRule = (typeof GUARDRAIL_RULES)[number];

/** Where in a text a finding is: UTF-16 offsets, end exclusive. */
export interface TextSpan {
  field: "title" | "body";
  start: number;
  end: number;
}

/** One finding of one rule, with a reason that a person can read and the words it is about. */
export interface GuardrailFinding {
  rule: GuardrailRule;
  level: Exclude<GuardrailLevel, "pass">;
  reason: string;
  spans: TextSpan[];
}

/** All that the guardrails say of a text. `level` is the worst of the findings; no findings is `pass`. */
export interface GuardrailReport {
  level: GuardrailLevel;
  findings: GuardrailFinding[];
}
