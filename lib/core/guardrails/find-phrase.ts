/**
 * Where a word or phrase stands in a text, whatever its case. Words of letters match as whole words; in scripts without
 * spaces (Chinese, Japanese, Thai) anywhere. Offsets are UTF-16, end exclusive.
 */
export function findPhrase(text: string, phrase: string): { start: number; end: number }[] {
  const found = text.matchAll(patternOf(phrase));
  return Array.from(found, (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** A prompt's words are looked for in text after text. */
const MOST_PATTERNS = 1_000;
const patterns = new Map<string, RegExp>();

function patternOf(phrase: string): RegExp {
  const present = patterns.get(phrase);
  if (present) return present;
  const made = newPattern(phrase);
  if (patterns.size >= MOST_PATTERNS) patterns.delete(patterns.keys().next().value!);
  patterns.set(phrase, made);
  return made;
}

function newPattern(phrase: string): RegExp {
  const escaped = phrase
    .trim()
    .replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll(/\s+/g, "\\s+");
  const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(phrase);
  const before = !spaceless && /^[\p{L}\p{N}]/u.test(phrase) ? "(?<![\\p{L}\\p{N}])" : "";
  const after = !spaceless && /[\p{L}\p{N}]$/u.test(phrase) ? "(?![\\p{L}\\p{N}])" : "";
  return new RegExp(`${before}${escaped}${after}`, "giu");
}
