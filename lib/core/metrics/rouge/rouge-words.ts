import { breaksWhere, type TokenIds } from "../tokens/token-ids.ts";

const LATIN_LETTER = /[a-z]/;
/** A character of a script without spaces, else a run of letters and digits. */
const ANY_WORDS =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*|[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]+/gv;

const SPACE = breaksWhere((code) => code === 0x20);
const NO_LATIN_WORD = breaksWhere(
  (code) => !(code >= 0x61 && code <= 0x7a) && !(code >= 0x30 && code <= 0x39),
);

/**
 * The words of texts that are compared with each other, numbered: equal for equal words. As Google's `rouge_score`
 * without stemming: lower-cased, runs of a–z and 0–9. Where none of the texts holds a Latin letter it would see digits
 * at most and call everything else different, so there (Chinese, Russian, …) we depart from it: each character of a
 * script without spaces is a word, and each run of other letters and digits.
 */
export function rougeWords(texts: readonly string[], ids: TokenIds): Int32Array[] {
  const lower = texts.map((text) => text.toLowerCase());
  if (lower.some((text) => LATIN_LETTER.test(text))) return lower.map((text) => ids.of(text, NO_LATIN_WORD));
  return lower.map((text) => ids.of((text.match(ANY_WORDS) ?? []).join(" "), SPACE));
}
