import { findPhrase } from "./find-phrase.ts";
import type { GuardrailFinding } from "./guardrail.ts";
import { fieldsOf, type GuardrailContext, named } from "./guardrail-context.ts";
import { found } from "./rule-levels.ts";

/** None of the prompt's banned words or phrases. */
export function checkBannedWords(context: GuardrailContext): GuardrailFinding[] {
  return context.constraints.bannedWords.flatMap((word) => {
    const spans = fieldsOf(context).flatMap(({ field, value }) =>
      findPhrase(value, word).map((at) => ({ field, ...at })),
    );
    if (spans.length === 0) return [];
    return [found("bannedWord", `Holds the banned ${named([word])}`, spans)];
  });
}

/** Each of the prompt's required words, in the title or the body. */
export function checkRequiredWords(context: GuardrailContext): GuardrailFinding[] {
  const missing = context.constraints.requiredWords.filter((word) =>
    fieldsOf(context).every(({ value }) => findPhrase(value, word).length === 0),
  );
  if (missing.length === 0) return [];
  return [found("missingWord", `Lacks the required ${named(missing)}`, [])];
}
