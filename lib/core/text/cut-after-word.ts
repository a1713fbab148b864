import { truncateGraphemes } from "./graphemes.ts";

/** Signs that no cut text should end with. */
const LOOSE_END = /[\s,;:–—(“"'‘-]+$/u;

/**
 * The text within `limit` graphemes. What is cut ends after a whole word, with an ellipsis; a script that writes no
 * spaces, and a word that fills more than half of the room, is cut where it is.
 */
export function cutAfterWord(text: string, limit: number): string {
  const cut = truncateGraphemes(text, limit);
  if (cut === text) return text;
  const kept = cut.slice(0, -1);
  const next = text.charAt(kept.length);
  const space = kept.lastIndexOf(" ");
  const inWord = next !== "" && !/\s/.test(next);
  const whole = inWord && space > kept.length / 2 ? kept.slice(0, space) : kept;
  return `${whole.replace(LOOSE_END, "")}…`;
}
