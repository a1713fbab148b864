import type { GuardrailFinding } from "./guardrail.ts";
import { fieldsOf, type GuardrailContext, matchesOf } from "./guardrail-context.ts";

/** Capitals in a row: an abbreviation is one word, shouting is more. */
const CAPITALS = /\b\p{Lu}{3,}(?:[’']\p{Lu}+)?(?:[\s,-]+(?:\p{Lu}{2,}|[AI])\b)+/gu;
const MARKS = /[!?！？]{2,}/g;

/** Capitals in a row, and exclamation or question marks in a row or too many. */
export function checkShouting(context: GuardrailContext): GuardrailFinding[] {
  const findings: GuardrailFinding[] = [];
  const capitals = matchesOf(context, CAPITALS);
  if (capitals.length > 0) {
    findings.push({
      rule: "shouting",
      level: "warn",
      reason: "Shouts in capitals",
      spans: capitals.map(({ span }) => span),
    });
  }
  const marks = matchesOf(context, MARKS);
  if (marks.length > 0) {
    findings.push({
      rule: "shouting",
      level: "warn",
      reason: "Repeats ! or ?",
      spans: marks.map(({ span }) => span),
    });
  }
  const exclamations = fieldsOf(context).flatMap(({ value }) => value.match(/[!！]/g) ?? []).length;
  if (marks.length === 0 && exclamations > 2) {
    findings.push({
      rule: "shouting",
      level: "warn",
      reason: `Holds ${exclamations} exclamation marks`,
      spans: [],
    });
  }
  return findings;
}
