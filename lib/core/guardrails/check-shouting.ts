import type { GuardrailFinding, TextSpan } from "./guardrail.ts";
import { type GuardrailContext, matchesOf } from "./guardrail-context.ts";
import { found } from "./rule-levels.ts";

/** Capitals in a row: an abbreviation is one word, shouting is more. */
const CAPITALS = /(?<!\p{L})\p{Lu}{2,40}(?:[’']\p{Lu}+)?(?:[\s,-]+(?:\p{Lu}{2,40}|[AI])(?!\p{L}))+/gu;
/** One word that is too long for an abbreviation. */
const LONG_CAPITALS = /(?<!\p{L})\p{Lu}{7,40}(?!\p{L})/gu;
/** What both begin with. */
const TWO_CAPITALS = /\p{Lu}{2}/u;
const MARK = /[!?！？]/;
/** A surprised “?!” is one mark. */
const MARKS = /[!！]{2,}|[?？]{2,}|[!?！？]{3,}/g;
const MOST_EXCLAMATIONS = 2;

/** Capitals in a row, and exclamation or question marks in a row or too many. */
export function checkShouting(context: GuardrailContext): GuardrailFinding[] {
  const findings: GuardrailFinding[] = [];
  const rows = spansOf(context, CAPITALS, TWO_CAPITALS).filter((span) =>
    /\p{Lu}{3}/u.test(context.text[span.field].slice(span.start, span.end)),
  );
  const capitals = rows.length > 0 ? rows : spansOf(context, LONG_CAPITALS, TWO_CAPITALS);
  if (capitals.length > 0) findings.push(found("capitals", "Shouts in capitals", capitals));
  const marks = spansOf(context, MARKS, MARK);
  if (marks.length > 0) findings.push(found("repeatedMarks", "Repeats ! or ?", marks));
  const exclamations = spansOf(context, /[!！]/g, MARK);
  if (marks.length === 0 && exclamations.length > MOST_EXCLAMATIONS)
    findings.push(found("repeatedMarks", `Holds ${exclamations.length} exclamation marks`, exclamations));
  return findings;
}

function spansOf(context: GuardrailContext, pattern: RegExp, hint: RegExp): TextSpan[] {
  return matchesOf(context, pattern, hint).map(({ span }) => span);
}
