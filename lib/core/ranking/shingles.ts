/** Letters and digits alone, in one form: what makes two texts the same to a reader. Empty for signs alone. */
export function normalisedText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/(?<=\p{L})['’](?=\p{L})/gu, "")
    .replaceAll(/[^\p{L}\p{M}\p{N}%]+/gu, " ")
    .trim();
}

/**
 * The set of overlapping groups of characters of a normalised text: three letters, or two where most are Chinese or
 * Japanese, since a character there says as much as half a word.
 */
export function shingles(normalised: string): Set<string> {
  const dense = normalised.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const size = dense * 2 > normalised.length ? 2 : 3;
  const padded = ` ${normalised} `;
  const found = new Set<string>();
  for (let at = 0; at + size <= padded.length; at++) found.add(padded.slice(at, at + size));
  return found;
}

/** Share of what two sets have in common (Jaccard index), 0–1. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 && b.size === 0) return 1;
  let common = 0;
  for (const one of a) if (b.has(one)) common++;
  return common / (a.size + b.size - common);
}
