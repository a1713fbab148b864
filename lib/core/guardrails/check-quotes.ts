import type { GuardrailFinding, TextSpan } from "./guardrail.ts";
import { type GuardrailContext, itemText, matchesOf, named } from "./guardrail-context.ts";
import { type Defect, found } from "./rule-levels.ts";

/** Lengths are bounded against hostile text. A straight quote after a digit is an inch. */
const QUOTE =
  /“[^“”]{1,400}”|„[^„“”]{1,400}[“”]|(?<![\p{L}\p{N}])"[^"]{1,400}"|«[^«»]{1,400}»|「[^「」]{1,400}」|『[^『』]{1,400}』|(?<=^|[\s(])[‘'](?:[^’'\n]|[’'](?=\p{L})){1,400}[’'](?=$|[\s.,!?:;)])/gu;
/** What may be left out of a quotation. */
const OMISSION = /…|\.{3}|\[[^\]]{0,40}\]/u;
const HAN = /\p{Script=Han}/gu;

/** What stands in quotes stands in the item word for word; parts may be left out with an ellipsis. */
export function checkQuotes(context: GuardrailContext): GuardrailFinding[] {
  const quotes = matchesOf(context, QUOTE, /[“„"«「『‘']/);
  if (quotes.length === 0) return [];
  const source = plain(itemText(context));
  const invented: Partial<Record<Defect, { span: TextSpan; match: string }[]>> = {};
  for (const one of quotes) {
    const defect = defectOf(one.match.slice(1, -1), source);
    if (defect === null) continue;
    invented[defect] ??= [];
    invented[defect].push(one);
  }
  return (Object.entries(invented) as [Defect, { span: TextSpan; match: string }[]][]).map(([defect, all]) =>
    found(
      defect,
      `The item does not say ${named(all.map(({ match }) => match.slice(1, -1)))}`,
      all.map(({ span }) => span),
    ),
  );
}

/** One word in quotes is a word used as such; two, or a few Chinese characters, a term; more are speech. */
function defectOf(quoted: string, source: string): Defect | null {
  const parts = quoted.split(OMISSION).map(plain).filter(Boolean);
  if (parts.every((part) => holds(source, part))) return null;
  const han = quoted.match(HAN)?.length ?? 0;
  if (han > 0) return han > 6 ? "inventedQuote" : han > 3 ? "inventedTerm" : null;
  const words = parts.join(" ").split(" ").length;
  return words > 2 ? "inventedQuote" : words === 2 ? "inventedTerm" : null;
}

function holds(source: string, part: string): boolean {
  if (part.search(HAN) >= 0) return source.replaceAll(" ", "").includes(part.replaceAll(" ", ""));
  return ` ${source} `.includes(` ${part} `);
}

/** Letters and digits alone, so that punctuation and case make no difference. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/(?<=\p{L})['’](?=\p{L})/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
