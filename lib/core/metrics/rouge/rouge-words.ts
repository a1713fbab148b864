const LATIN_LETTER = /[a-z]/;
const LATIN_WORDS = /[a-z0-9]+/g;
/** A character of a script without spaces, else a run of letters and digits. */
const ANY_WORDS =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*|[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]+/gv;

/**
 * The words of texts that are compared with each other, as Google's `rouge_score` without stemming: lower-cased, runs
 * of a–z and 0–9. Where none of the texts holds a Latin letter it would see digits at most and call everything else
 * different, so there (Chinese, Russian, …) we depart from it: each character of a script without spaces is a word,
 * and each run of other letters and digits.
 */
export function rougeWords(texts: readonly string[]): string[][] {
  const lower = texts.map((text) => text.toLowerCase());
  const pattern = lower.some((text) => LATIN_LETTER.test(text)) ? LATIN_WORDS : ANY_WORDS;
  return lower.map((text) => text.match(pattern) ?? []);
}
