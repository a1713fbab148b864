const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Each of these is a character of its own. */
const ASCII = /^[ -~]*$/;

/** How many characters a reader sees (Unicode extended grapheme clusters, UAX #29). */
export function countGraphemes(text: string): number {
  if (ASCII.test(text)) return text.length;
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
