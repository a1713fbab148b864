import { normalisedText } from "../../ranking/shingles.ts";

/**
 * Share of texts, 0–1, that repeat an earlier one but for case, spaces and punctuation: what review folds as an exact
 * repeat. Null for no text.
 */
export function duplicateShare(texts: readonly string[]): number | null {
  if (texts.length === 0) return null;
  const different = new Set(texts.map((text) => normalisedText(text) || text));
  return 1 - different.size / texts.length;
}
