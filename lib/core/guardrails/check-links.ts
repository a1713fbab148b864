import type { GuardrailFinding } from "./guardrail.ts";
import { type GuardrailContext, matchesOf, named } from "./guardrail-context.ts";

const LINK =
  /\b(?:https?:\/\/|www\.)[^\s]+|(?<![@\p{L}\p{N}.])(?:[a-z0-9-]{2,}\.)+(?:com|org|net|io|co|cn|es|uk|de|fr|ly|me|app|info|shop|news|tv)\b(?:\/[^\s]*)?/giu;

/** A link belongs to the payload, not into the text. */
export function checkLinks(context: GuardrailContext): GuardrailFinding[] {
  const found = matchesOf(context, LINK);
  if (found.length === 0) return [];
  const reason = `Holds the link ${named(found.map(({ match }) => match))}; the link goes with the notification by itself`;
  return [{ rule: "links", level: "block", reason, spans: found.map(({ span }) => span) }];
}
