/** An emoji as it is shown: presentation by default or asked for with U+FE0F, flags and keycaps included. */
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3/u;
/** What every emoji holds; to look for it is quicker than to cut a text into what a reader sees. */
const HINT = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\uFE0F|\u20E3/u;
const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Where a text holds emoji, a joined sequence (such as a family) counted once. Offsets are UTF-16, end exclusive. */
export function findEmoji(text: string): { start: number; end: number }[] {
  if (!HINT.test(text)) return [];
  return Array.from(segmenter.segment(text))
    .filter(({ segment }) => EMOJI.test(segment))
    .map(({ segment, index }) => ({ start: index, end: index + segment.length }));
}
