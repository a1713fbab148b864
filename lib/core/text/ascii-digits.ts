/** First digits of the decimal digits that texts of our readers may hold: full-width, Arabic, Persian, Devanagari. */
const ZEROS = [0xff10, 0x0660, 0x06f0, 0x0966];
const FOREIGN = /[\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9\u0966-\u096F％．]/g;

/** The text with ASCII digits, percent signs and points in place of foreign ones; every offset stays as it was. */
export function asciiDigits(text: string): string {
  return text.replaceAll(FOREIGN, (sign) => {
    if (sign === "％") return "%";
    if (sign === "．") return ".";
    const code = sign.charCodeAt(0);
    const zero = ZEROS.find((start) => code >= start && code <= start + 9)!;
    return String(code - zero);
  });
}
