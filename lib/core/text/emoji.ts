/** An emoji as it is shown: presentation by default or asked for with U+FE0F, flags and keycaps included. */
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3/gu;

export function findEmoji(text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(EMOJI), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
