import { normaliseWord } from "./normalise-word.ts";
import { visitPlainWords } from "./plain-tokens.ts";

/** A word, a number, an emoji, or one character of a script that writes no spaces. */
export interface Token {
  /** As compared: case, width and accents of writing (not of spelling) evened out. */
  word: string;
  /** UTF-16 offsets in the line. */
  start: number;
  end: number;
  /** Whether the text has not held this word before. Only first occurrences earn anything. */
  first: boolean;
  /** Equal for equal words while they are kept at hand; another word may have it later. */
  id: number;
}

const TOKEN =
  /\p{Extended_Pictographic}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*|[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]+(?:['’][\p{L}\p{M}]+)*/gv;

interface KnownWord {
  word: string;
  id: number;
  /** The last line that held it, by number. */
  line: number;
}

/** Spellings kept at hand with their word; emptied between two lines when there are many, so that memory is bounded. */
const SPELLINGS_KEPT = 30_000;
const bySpelling = new Map<string, KnownWord>();
const byWord = new Map<string, KnownWord>();
let lines = 0;

function knownWord(spelling: string): KnownWord {
  const held = bySpelling.get(spelling);
  if (held !== undefined) return held;
  const word = normaliseWord(spelling);
  const known = byWord.get(word) ?? { word, id: byWord.size, line: 0 };
  byWord.set(word, known);
  bySpelling.set(spelling, known);
  return known;
}

/**
 * Splits a line into its tokens, in order; punctuation and spaces fall between them.
 * Chinese, Japanese, Thai, Lao, Khmer and Burmese go character by character, so that no dictionary
 * (which differs between machines) decides a score. Never throws; an empty line has no tokens.
 */
export function tokenise(line: string): Token[] {
  const collector = collect(line);
  return visitPlainWords(line, collector.add) ? collector.tokens : tokeniseAny(line);
}

/** As `tokenise`, by the general rule alone: the plain one is only faster. */
export function tokeniseAny(line: string): Token[] {
  const { tokens, add } = collect(line);
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(line); match !== null; match = TOKEN.exec(line))
    add(match.index, match.index + match[0].length);
  return tokens;
}

function collect(line: string) {
  if (bySpelling.size > SPELLINGS_KEPT) {
    bySpelling.clear();
    byWord.clear();
  }
  const number = ++lines;
  const tokens: Token[] = [];
  const add = (start: number, end: number): void => {
    const known = knownWord(line.slice(start, end));
    tokens.push({ word: known.word, start, end, first: known.line !== number, id: known.id });
    known.line = number;
  };
  return { tokens, add };
}
