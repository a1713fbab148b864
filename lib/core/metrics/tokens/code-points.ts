import { isPythonSpace } from "./python-space.ts";

/** The code points of a text without its white space: characters as Python counts them, an emoji as one or several. */
export function codePoints(text: string): Int32Array {
  const points = new Int32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at)!;
    if (code > 0xffff) at++;
    else if (isPythonSpace(code)) continue;
    points[count++] = code;
  }
  return points.subarray(0, count);
}
