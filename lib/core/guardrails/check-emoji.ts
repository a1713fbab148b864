import { findEmoji } from "../text/emoji.ts";
import type { GuardrailFinding } from "./guardrail.ts";
import { fieldsOf, type GuardrailContext } from "./guardrail-context.ts";
import { found } from "./rule-levels.ts";

const MOST = 3;

/** The prompt's emoji policy; more than three are too many under any policy. */
export function checkEmoji(context: GuardrailContext): GuardrailFinding[] {
  const policy = context.constraints.emojiPolicy;
  const spans = fieldsOf(context).flatMap(({ field, value }) =>
    findEmoji(value).map((at) => ({ field, ...at })),
  );
  if (policy === "none" && spans.length > 0) {
    return [found("unwantedEmoji", "Holds emoji, which this style does not use", spans)];
  }
  if (policy === "required" && spans.length === 0) {
    return [found("missingEmoji", "Lacks an emoji, which this style requires", [])];
  }
  if (spans.length > MOST) return [found("manyEmoji", `Holds ${spans.length} emoji`, spans)];
  return [];
}
