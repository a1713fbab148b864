import type { GuardrailFinding } from "./guardrail.ts";
import { type GuardrailContext, matchesOf } from "./guardrail-context.ts";

const TAG = /<\/?[a-z][^>]{0,200}>|&(?:[a-z]{2,8}|#\d{1,6});|\{\{.*?\}\}|\{%.*?%\}|\*\*[^*]+\*\*/gi;
// Controls, and the invisible signs that reorder or hide text. The joiners of emoji and Indic scripts stay allowed.
const HIDDEN = /[^\P{Cc}\t\n\r]|[\u200B\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** HTML, template or Markdown signs would be shown as they are; invisible signs can change what a reader sees. */
export function checkMarkup(context: GuardrailContext): GuardrailFinding[] {
  const tags = matchesOf(context, TAG);
  const hidden = matchesOf(context, HIDDEN);
  const findings: GuardrailFinding[] = [];
  if (tags.length > 0) {
    const reason = "Holds markup, which a phone would show as it is";
    findings.push({ rule: "markup", level: "block", reason, spans: tags.map(({ span }) => span) });
  }
  if (hidden.length > 0) {
    const reason = "Holds invisible characters, which can change what a reader sees";
    findings.push({ rule: "markup", level: "block", reason, spans: hidden.map(({ span }) => span) });
  }
  return findings;
}
