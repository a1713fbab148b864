/** What a character is to the plain reader: between words, part of one, an apostrophe, or not plain at all. */
const [GAP, LETTER, DIGIT, APOSTROPHE, OTHER] = [0, 1, 2, 3, 4];
const KINDS = new Uint8Array(0x2100).fill(OTHER);
for (let code = 0; code < 0x80; code++) KINDS[code] = GAP;
for (let code = 0x30; code <= 0x39; code++) KINDS[code] = DIGIT;
for (let code = 0x41; code <= 0x5a; code++) KINDS[code] = KINDS[code + 0x20] = LETTER;
// No-break space, currency and quotation marks of Latin-1, then dashes, quotes, dots and the euro.
for (const mark of "\u00a0¡¢£¤¥§«¬°±´¶·»¿×÷‐‑‒–—―‘“”„…‹›€") KINDS[mark.charCodeAt(0)] = GAP;
KINDS["'".charCodeAt(0)] = APOSTROPHE;
KINDS["’".charCodeAt(0)] = APOSTROPHE;

/**
 * Calls `visit` with the start and end of each word of a line of plain English, in order: letters and digits, and letters after an
 * apostrophe. Returns false, having visited some or none, where a character is not plain and the general reader must read.
 */
export function visitPlainWords(line: string, visit: (start: number, end: number) => void): boolean {
  let start = -1;
  for (let i = 0; i <= line.length; i++) {
    const code = i < line.length ? line.charCodeAt(i) : 0x20;
    const kind = code < KINDS.length ? KINDS[code]! : OTHER;
    if (kind === OTHER) return false;
    if (kind === LETTER || kind === DIGIT) {
      if (start < 0) start = i;
      continue;
    }
    if (start < 0) continue;
    if (kind === APOSTROPHE && KINDS[line.charCodeAt(i + 1)] === LETTER) {
      const end = letters(line, i + 1);
      if (KINDS[line.charCodeAt(end)] === DIGIT) {
        // “it's7”: the regular expression ends the word before the digit, which begins the next.
        visit(start, end);
        start = -1;
      }
      i = end - 1;
      continue;
    }
    visit(start, i);
    start = -1;
  }
  return true;
}

function letters(line: string, from: number): number {
  let end = from;
  while (KINDS[line.charCodeAt(end)] === LETTER) end++;
  return end;
}
