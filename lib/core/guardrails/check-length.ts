import { countGraphemes } from "../text/graphemes.ts";
import type { GuardrailFinding } from "./guardrail.ts";
import type { GuardrailContext } from "./guardrail-context.ts";

/** Title and body within the limits of the prompt, in graphemes; neither of them empty. */
export function checkLength({ text, constraints }: GuardrailContext): GuardrailFinding[] {
  return [
    ...checkField("title", text.title, constraints.titleLimit),
    ...checkField("body", text.body, constraints.bodyLimit),
  ];
}

function checkField(field: "title" | "body", value: string, limit: number): GuardrailFinding[] {
  const length = countGraphemes(value);
  if (value.trim() === "") {
    // A line without a title still reads as a notification; one without a body does not.
    const level = field === "body" ? "block" : "warn";
    return [{ rule: "empty", level, reason: `The ${field} is empty`, spans: [] }];
  }
  if (length <= limit) return [];
  const start = [...new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(value)][limit]!.index;
  return [
    {
      rule: `${field}-length`,
      level: "block",
      reason: `The ${field} has ${length} characters; the limit is ${limit}`,
      spans: [{ field, start, end: value.length }],
    },
  ];
}
