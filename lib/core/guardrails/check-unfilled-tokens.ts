import { tokenProblems } from "../personalisation/check-tokens.ts";
import { textParts } from "../personalisation/token-text.ts";
import type { GuardrailFinding, TextSpan } from "./guardrail.ts";
import { fieldsOf, type GuardrailContext } from "./guardrail-context.ts";
import { found } from "./rule-levels.ts";

/** Tokens that no sender will fill, each with its place and why. None where it is not said which tokens are known. */
export function unfilledTokens(context: GuardrailContext): { span: TextSpan; reason: string }[] {
  const { tokens } = context;
  if (!tokens) return [];
  return fieldsOf(context).flatMap(({ field, value }) => {
    if (!value.includes("{{")) return [];
    let at = 0;
    return textParts(value).flatMap((part) => {
      const start = at;
      if (part.kind === "text") {
        at += part.text.length;
        return [];
      }
      at += part.written.length;
      const span = { field, start, end: at };
      return tokenProblems(part.written, tokens).map(({ reason }) => ({ span, reason }));
    });
  });
}

/** A token that is not known, or has no default, would be shown as it is written or leave a gap. */
export function checkUnfilledTokens(context: GuardrailContext): GuardrailFinding[] {
  const byReason = Map.groupBy(unfilledTokens(context), ({ reason }) => reason);
  return Array.from(byReason, ([reason, places]) =>
    found(
      "unfilledToken",
      reason,
      places.map(({ span }) => span),
    ),
  );
}
