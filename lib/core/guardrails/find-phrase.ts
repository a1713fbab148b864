/**
 * Where a word or phrase stands in a text, whatever its case. Words of letters match as whole words; in scripts without
 * spaces (Chinese, Japanese, Thai) anywhere. Offsets are UTF-16, end exclusive.
 */
export function findPhrase(text: string, phrase: string): { start: number; end: number }[] {
  const escaped = phrase
    .trim()
    .replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll(/\s+/g, "\\s+");
  const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(phrase);
  const before = !spaceless && /^[\p{L}\p{N}]/u.test(phrase) ? "(?<![\\p{L}\\p{N}])" : "";
  const after = !spaceless && /[\p{L}\p{N}]$/u.test(phrase) ? "(?![\\p{L}\\p{N}])" : "";
  const found = text.matchAll(new RegExp(`${before}${escaped}${after}`, "giu"));
  return Array.from(found, (match) => ({ start: match.index, end: match.index + match[0].length }));
}
