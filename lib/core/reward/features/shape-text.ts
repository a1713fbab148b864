import { type Lexicon, lexiconFor } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

/** What the shape features read: a line with its first occurrences only, so that repeating counts for nothing. */
export interface ShapeText {
  line: string;
  words: readonly string[];
  /** What stands before each of `words`, back to the token before it (empty before the first). */
  gaps: readonly string[];
  lexicon: Lexicon;
  /** Words of the item, or `null` where nothing is known of it. */
  itemWords: ReadonlySet<string> | null;
}

/** Prepares a tokenised line for the shape features. */
export function shapeText(
  line: string,
  tokens: readonly Token[],
  language: string,
  itemWords: ReadonlySet<string> | null,
): ShapeText {
  const words: string[] = [];
  const gaps: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!token.first) continue;
    words.push(token.word);
    gaps.push(i === 0 ? "" : line.slice(tokens[i - 1]!.end, token.start));
  }
  return { line, words, gaps, lexicon: lexiconFor(language), itemWords };
}
