import { normaliseWord } from "./normalise-word.ts";

/** A word, a number, an emoji, or one character of a script that writes no spaces. */
export interface Token {
  /** As compared: case, width and accents of writing (not of spelling) evened out. */
  word: string;
  /** UTF-16 offsets in the line. */
  start: number;
  end: number;
  /** Whether the text has not held this word before. Only first occurrences earn anything. */
  first: boolean;
}

const TOKEN =
  /\p{Extended_Pictographic}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*|[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]+(?:['’][\p{L}\p{M}]+)*/gv;

/**
 * Splits a line into its tokens, in order; punctuation and spaces fall between them.
 * Chinese, Japanese, Thai, Lao, Khmer and Burmese go character by character, so that no dictionary
 * (which differs between machines) decides a score. Never throws; an empty line has no tokens.
 */
export function tokenise(line: string): Token[] {
  const tokens: Token[] = [];
  const seen = new Set<string>();
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(line); match !== null; match = TOKEN.exec(line)) {
    const word = normaliseWord(match[0]);
    const first = !seen.has(word);
    if (first) seen.add(word);
    tokens.push({ word, start: match.index, end: match.index + match[0].length, first });
  }
  return tokens;
}
