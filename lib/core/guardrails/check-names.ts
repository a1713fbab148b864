import type { GuardrailFinding, TextSpan } from "./guardrail.ts";
import { fieldsOf, type GuardrailContext, itemText, named } from "./guardrail-context.ts";

const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu;
/** Capitals that name nobody: pronouns and what any text may say. */
const FREE = new Set(["i", "i'm", "i'll", "i've", "i'd", "ok", "tv", "diy", "faq", "vs", "q&a", "ai", "app"]);
/** Above this share of capitalised words a line is set in title case, where a capital says nothing. */
const TITLE_CASE = 0.6;

/**
 * Capitalised words inside a sentence that the item does not hold: probably a name that was made up. A warning, since
 * a capital is not proof. Words all in capitals
 * are abbreviations or shouting. Only for languages that write names, and names alone, with a capital.
 */
export function checkNames(context: GuardrailContext): GuardrailFinding[] {
  const language = context.constraints.language ?? context.item.language;
  if (language.startsWith("de")) return [];
  const known = new Set(Array.from(itemText(context).matchAll(WORD), ([word]) => stem(word)));
  const found = fieldsOf(context).flatMap(({ field, value }) =>
    isTitleCase(value)
      ? []
      : capitalsInside(value)
          .filter(({ word }) => !isKnown(word, known))
          .map((one) => ({ field, ...one })),
  );
  if (found.length === 0) return [];
  const spans: TextSpan[] = found.map(({ field, start, end }) => ({ field, start, end }));
  const reason = `The item does not hold the name ${named(found.map(({ word }) => word))}`;
  return [{ rule: "grounding-names", level: "warn", reason, spans }];
}

function capitalsInside(text: string): { word: string; start: number; end: number }[] {
  return Array.from(text.matchAll(WORD), (found) => ({
    word: found[0],
    start: found.index,
    end: found.index + found[0].length,
  })).filter(
    ({ word, start }) =>
      /^\p{Lu}/u.test(word) && !/^[\p{Lu}’'-]{2,}$/u.test(word) && !startsSentence(text, start),
  );
}

function startsSentence(text: string, start: number): boolean {
  const before = text
    .slice(0, start)
    .replace(/(?:[\s"“”‘’'«»()[\]¿¡]|\p{Extended_Pictographic}|\uFE0F)+$/u, "");
  return before === "" || /[.!?:;…–—|•\n。！？：\d-]$/u.test(before);
}

function isKnown(word: string, known: ReadonlySet<string>): boolean {
  const bare = stem(word);
  if (FREE.has(word.toLowerCase()) || known.has(bare)) return true;
  return bare.split("-").every((part) => known.has(part) || part === "");
}

function stem(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’']s?$/u, "")
    .replaceAll("’", "'");
}

function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  return words.length > 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length > TITLE_CASE;
}
