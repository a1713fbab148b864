/** Signs that always stand alone: all of ASCII but letters, digits, `'`, `,`, `-` and `.`. */
const SIGNS = /[{-~[-` -&(-+:-@/]/g;
/** A point or comma after anything but a digit, before anything but a digit; a dash after a digit. */
const AFTER_NO_DIGIT = /([^0-9])([.,])/g;
const BEFORE_NO_DIGIT = /([.,])([^0-9])/g;
const DASH_AFTER_DIGIT = /([0-9])(-)/g;

/** The rules that sacreBLEU's `13a` and `zh` share: puts spaces about signs, except within numbers. */
export function setSignsOff(text: string): string {
  return text
    .replace(SIGNS, " $& ")
    .replace(AFTER_NO_DIGIT, "$1 $2 ")
    .replace(BEFORE_NO_DIGIT, " $1 $2")
    .replace(DASH_AFTER_DIGIT, "$1 $2 ");
}

/**
 * A text with its tokens set apart by spaces, as sacreBLEU's `13a`, which follows mteval-v13a of the NIST: a word broken at the end of a line is mended,
 * four entities are read, `<skipped>` is left out, then signs are set off.
 */
export function spaced13a(text: string): string {
  let line = text.replaceAll("<skipped>", "").replaceAll("-\n", "").replaceAll("\n", " ");
  if (line.includes("&")) {
    // One after the other, so that `&amp;lt;` ends as `<`.
    line = line
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">");
  }
  return setSignsOff(` ${line} `);
}
