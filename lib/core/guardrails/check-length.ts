import { countGraphemes } from "../text/graphemes.ts";
import type { GuardrailFinding } from "./guardrail.ts";
import type { GuardrailContext } from "./guardrail-context.ts";
import { found } from "./rule-levels.ts";

/** Title and body within the limits of the prompt, in graphemes; neither of them empty. */
export function checkLength({ text, constraints }: GuardrailContext): GuardrailFinding[] {
  return [
    ...checkField("title", text.title, constraints.titleLimit),
    ...checkField("body", text.body, constraints.bodyLimit),
  ];
}

function checkField(field: "title" | "body", value: string, limit: number): GuardrailFinding[] {
  if (isBlank(value))
    return [found(field === "body" ? "emptyBody" : "emptyTitle", `The ${field} is empty`, [])];
  const length = countGraphemes(value);
  if (length <= limit) return [];
  const reason = `The ${field} has ${length} characters; the limit is ${limit}`;
  const start = startOfExcess(value, limit);
  return [
    found(field === "title" ? "titleTooLong" : "bodyTooLong", reason, [{ field, start, end: value.length }]),
  ];
}

/** White space and invisible signs alone show as nothing. */
function isBlank(value: string): boolean {
  return /^[\s\p{Cc}\p{Cf}\u115F\u1160\u3164\uFFA0]*$/u.test(value);
}

function startOfExcess(value: string, limit: number): number {
  const segments = new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(value);
  let seen = 0;
  for (const { index } of segments) if (seen++ === limit) return index;
  return value.length;
}
