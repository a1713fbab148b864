/**
 * Whether a UTF-16 unit is white space to Python's `str.split` and `str.strip`. JavaScript's `\s` differs: it lacks the
 * separators U+001C–U+001F and U+0085, and has U+FEFF.
 */
export function isPythonSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code >= 0x1c;
  if (code < 0x1680) return code === 0x85 || code === 0xa0;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** The pieces between white space, as Python's `text.split()`. */
export function splitAtSpace(text: string): string[] {
  const pieces: string[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    if (!isPythonSpace(text.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      pieces.push(text.slice(start, at));
      start = -1;
    }
  }
  if (start >= 0) pieces.push(text.slice(start));
  return pieces;
}

/** The text without white space at its end, as Python's `text.rstrip()`. */
export function trimEndSpace(text: string): string {
  let end = text.length;
  while (end > 0 && isPythonSpace(text.charCodeAt(end - 1))) end--;
  return end === text.length ? text : text.slice(0, end);
}

/** The text without white space at its start, as Python's `text.lstrip()`. */
export function trimStartSpace(text: string): string {
  let start = 0;
  while (start < text.length && isPythonSpace(text.charCodeAt(start))) start++;
  return start === 0 ? text : text.slice(start);
}
