import { trimStartSpace } from "./python-space.ts";
import { setSignsOff } from "./tokenise-13a.ts";

/**
 * Characters that sacreBLEU's `zh` sets apart. Two of its ranges were meant to lie beyond U+FFFF, but Python reads
 * `\u20000` as U+2000 and a zero, so that they are in effect U+2001–U+2A6D (curly quotes, dashes, €, arrows) and
 * U+2F81–U+2FA1; characters beyond U+FFFF are never set apart. Scores are only comparable with all of that kept.
 */
const SET_APART =
  /[\u2001-\u2a6d\u2e80-\u2fdf\u2ff0-\u303f\u3100-\u312f\u31a0-\u31bf\u31c0-\u31ef\u3200-\u4db5\u4e00-\u9fbb\uf900-\ufa2d\ufa30-\ufa6a\ufa70-\ufad9\ufe10-\ufe1f\ufe30-\ufe4f\uff00-\uffef]/g;

/** A text with its tokens set apart by spaces, as sacreBLEU's `zh`: each Chinese character alone, the rest by the rules of `13a` for signs. `text` has no space at its end. */
export function spacedZh(text: string): string {
  return setSignsOff(trimStartSpace(text).replace(SET_APART, " $& "));
}
