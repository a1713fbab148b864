const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Each of these is a character of its own, whatever stands beside it: most of what is written in Latin and Han. */
const SIMPLE =
  /^[\u0020-\u007E\u00A1-\u00A8\u00AA-\u00AC\u00AF-\u024F\u2010-\u2027\u2030-\u203B\u20A0-\u20BF\u3001-\u3029\u4E00-\u9FFF\uFF01-\uFF5E]*$/;

/** How many characters a reader sees (Unicode extended grapheme clusters, UAX #29). */
export function countGraphemes(text: string): number {
  if (SIMPLE.test(text)) return text.length;
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
