import { cutAfterWord } from "../text/cut-after-word.ts";
import { countGraphemes } from "../text/graphemes.ts";

/** Puts the item's words into a frame so that the whole keeps within `limit` graphemes; a frame too large is left off. */
export function fitFrame(frame: string, words: string, limit: number): string {
  const room = limit - countGraphemes(frame.replace("{}", ""));
  if (room < Math.min(12, countGraphemes(words))) return cutAfterWord(words, limit);
  // A function, so that a `$&` in the item stays as it is.
  return frame.replace("{}", () => bare(cutAfterWord(words, room), frame));
}

/** Inside a frame that goes on after the words, their own full stop would stand in the middle. */
function bare(words: string, frame: string): string {
  return frame.endsWith("{}") ? words : words.replace(/[.。!！?？…]+$/u, "");
}
