import { LEXICON_CLASSES, type Lexicon, lexiconFor } from "./lexicon.ts";
import { type LineMarks, lineMarks } from "./line-marks.ts";
import type { Token } from "./tokens.ts";

/** What the shape features read: a line with its first occurrences only, so that repeating counts for nothing. */
export interface ShapeText {
  marks: LineMarks;
  words: readonly string[];
  /** Letters of all words. */
  letters: number;
  longWords: number;
  /** How many words belong to each of `LEXICON_CLASSES`, at most 4. */
  classes: Uint8Array;
  lexicon: Lexicon;
  /** Words of the item, or `null` where nothing is known of it. */
  itemWords: ReadonlySet<string> | null;
}

/** A word of so many letters is long; this many of a kind are enough. */
const LONG = 9;
const MOST = 4;

/** Prepares a tokenised line for the shape features. */
export function shapeText(
  line: string,
  tokens: readonly Token[],
  language: string,
  itemWords: ReadonlySet<string> | null,
): ShapeText {
  const lexicon = lexiconFor(language);
  const classes = new Uint8Array(LEXICON_CLASSES.length);
  const words: string[] = [];
  let [letters, longWords] = [0, 0];
  for (const { word, first } of tokens) {
    if (!first) continue;
    words.push(word);
    letters += word.length;
    if (word.length >= LONG && longWords < MOST) longWords++;
    const mask = lexicon.get(word);
    if (mask === undefined) continue;
    for (let i = 0; i < classes.length; i++) if (mask & (1 << i) && classes[i]! < MOST) classes[i]!++;
  }
  return { marks: lineMarks(line), words, letters, longWords, classes, lexicon, itemWords };
}
