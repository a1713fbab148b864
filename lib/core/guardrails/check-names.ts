import { STOP_WORDS } from "../text/stop-words.ts";
import { isAcronym, likelyNames } from "./capitalised-words.ts";
import { namesOfDates } from "./dates-in.ts";
import type { GuardrailFinding, TextSpan } from "./guardrail.ts";
import { fieldsOf, type GuardrailContext, itemText, named } from "./guardrail-context.ts";
import { factOf } from "./item-facts.ts";
import { found } from "./rule-levels.ts";

const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu;
/** Capitals that name nobody: pronouns, currencies, forms of address, and what any text may say or set in capitals. */
const FREE = new Set(
  "i i'm i'll i've i'd ok tv diy faq vs ai app am pm asap fyi omg lol wow new now free not all sale off live win top best hot yes only last never ever really very so too is usd eur gbp cny rmb mr mrs ms dr dra sr sra srta prof mme".split(
    " ",
  ),
);

/**
 * Names that the item does not hold, told by their capital letter: probably made up. A warning, since a capital is not
 * proof. Case, possessives and kin forms (America, American) make no difference. Not for German, where every noun has
 * a capital.
 */
export function checkNames(context: GuardrailContext): GuardrailFinding[] {
  const language = (context.constraints.language ?? context.item.language).toLowerCase();
  if (language.startsWith("de")) return [];
  const source = itemText(context);
  const ofItem = factOf(context.item, `words ${language}`, () =>
    wordsOf(`${source}\n${namesOfDates(source, language).join(" ")}`),
  );
  const { requiredWords } = context.constraints;
  const known =
    requiredWords.length === 0 ? ofItem : new Set([...ofItem, ...wordsOf(requiredWords.join(" "))]);
  const invented = fieldsOf(context).flatMap(({ field, value }) =>
    likelyNames(value)
      .filter(({ word }) => !isKnown(word, known) && !source.includes(word) && !isInitials(word, source))
      .map((one) => ({ field, ...one })),
  );
  if (invented.length === 0) return [];
  const spans = joined(context, invented);
  return [
    found(
      "inventedName",
      `The item does not hold the name ${named(spans.map(({ field, start, end }) => context.text[field].slice(start, end)))}`,
      spans,
    ),
  ];
}

function wordsOf(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(WORD), ([word]) => stem(word)));
}

/** “Henry Rollins” is one name, not two. */
function joined({ text }: GuardrailContext, spans: readonly TextSpan[]): TextSpan[] {
  const names: TextSpan[] = [];
  for (const { field, start, end } of spans) {
    const last = names.at(-1);
    if (last?.field === field && last.end < start && /^[ \u00A0]$/.test(text[field].slice(last.end, start)))
      last.end = end;
    else names.push({ field, start, end });
  }
  return names;
}

function isKnown(word: string, known: ReadonlySet<string>): boolean {
  const bare = stem(word);
  if (FREE.has(bare) || STOP_WORDS.en!.has(bare)) return true;
  return bare.split("-").every((part) => part === "" || known.has(part) || hasKin(part, known));
}

/** A word of the item that differs in its ending alone: Spain’s “Spaniard” is beyond this, “Americans” is not. */
function hasKin(word: string, known: ReadonlySet<string>): boolean {
  if (known.has(`${word}s`) || (word.endsWith("s") && known.has(word.slice(0, -1)))) return true;
  if (word.length < 5) return false;
  for (const other of known) {
    const shared = Math.min(word.length, other.length);
    if (
      shared >= 5 &&
      Math.abs(word.length - other.length) <= 3 &&
      word.slice(0, shared) === other.slice(0, shared)
    )
      return true;
  }
  return false;
}

/** “UN” for the item's “United Nations”. */
function isInitials(word: string, source: string): boolean {
  if (!isAcronym(word)) return false;
  const initials = Array.from(source.matchAll(/\p{L}+/gu), ([one]) => one[0]!).join("");
  return initials.includes(word.replace(/s$/, ""));
}

function stem(word: string): string {
  return word
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/(?:'s?|-)$/u, "");
}
