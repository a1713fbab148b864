import type { GuardrailFinding } from "./guardrail.ts";
import { type GuardrailContext, itemText, matchesOf, named } from "./guardrail-context.ts";

const QUOTE =
  /“[^”]+”|"[^"]+"|«[^»]+»|「[^」]+」|『[^』]+』|(?<=^|\s)[‘'][^’'\n]+ [^’'\n]+[’'](?=$|[\s.,!?])/g;
/** Fewer words than this are a term set in quotes, not something that somebody said. */
const LEAST_WORDS = 2;

/** What stands in quotes stands in the item word for word. */
export function checkQuotes(context: GuardrailContext): GuardrailFinding[] {
  const source = plain(itemText(context));
  const invented = matchesOf(context, QUOTE).filter(({ match }) => {
    const quoted = plain(match);
    const words = quoted.split(" ").length;
    const long = words >= LEAST_WORDS || /\p{Script=Han}{4}/u.test(quoted);
    return long && !source.includes(quoted);
  });
  if (invented.length === 0) return [];
  const reason = `The item does not say ${named(invented.map(({ match }) => match.slice(1, -1)))}`;
  return [{ rule: "grounding-quotes", level: "block", reason, spans: invented.map(({ span }) => span) }];
}

/** Letters and digits alone, so that punctuation and case make no difference. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
