import { breaksWhere, type TokenIds } from "../tokens/token-ids.ts";

/**
 * What ROUGE takes for a word. `a-z`: runs of a–z and 0–9, as Google's `rouge_score`, which sees nothing else.
 * `any`: words of every script, where `rouge_score` would say 0 or compare digits.
 */
export const ROUGE_WORDS = ["a-z", "any"] as const;
export type RougeWords = (typeof ROUGE_WORDS)[number];

/** A character of a script without spaces, else a run of letters and digits. */
const ANY_WORDS =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*|[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]+/gv;

const SPACE = breaksWhere((code) => code === 0x20);
const NO_LATIN_WORD = breaksWhere(
  (code) => !(code >= 0x61 && code <= 0x7a) && !(code >= 0x30 && code <= 0x39),
);

/** The words of a text, lower-cased and without stemming, numbered: equal for equal words of all texts with these `ids`. */
export function rougeWords(text: string, words: RougeWords, ids: TokenIds): Int32Array {
  const lower = text.toLowerCase();
  if (words === "a-z") return ids.of(lower, NO_LATIN_WORD);
  return ids.of((lower.match(ANY_WORDS) ?? []).join(" "), SPACE);
}

/** The words for texts in a language (a BCP 47 tag): `a-z` where it is written in Latin letters, else `any`. */
export function rougeWordsFor(language: string): RougeWords {
  return new Intl.Locale(language).maximize().script === "Latn" ? "a-z" : "any";
}
