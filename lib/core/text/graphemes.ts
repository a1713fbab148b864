const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** How many characters a reader sees (Unicode extended grapheme clusters, UAX #29). */
export function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}

/** The first `limit` graphemes; with an ellipsis as the last of them where something was cut. */
export function truncateGraphemes(text: string, limit: number): string {
  const graphemes = Array.from(segmenter.segment(text), ({ segment }) => segment);
  if (graphemes.length <= limit) return text;
  return `${graphemes
    .slice(0, Math.max(limit - 1, 0))
    .join("")
    .trimEnd()}…`;
}
