import { guessLanguage } from "../text/guess-language.ts";
import type { GuardrailFinding } from "./guardrail.ts";
import type { GuardrailContext } from "./guardrail-context.ts";

/** The text is in the language that the prompt fixes, or else in the item's. Where it cannot be told, it passes. */
export function checkLanguage({ text, item, constraints }: GuardrailContext): GuardrailFinding[] {
  const wanted = (constraints.language ?? item.language).split("-")[0]!.toLowerCase();
  const found = guessLanguage(`${text.title}\n${text.body}`);
  if (found === null || found === wanted) return [];
  const names = new Intl.DisplayNames(["en"], { type: "language" });
  const reason = `Reads as ${names.of(found)}; ${names.of(wanted)} is wanted`;
  return [{ rule: "language", level: "block", reason, spans: [] }];
}
