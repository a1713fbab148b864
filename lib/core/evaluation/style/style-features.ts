import { notificationLine } from "../../candidates/candidate.ts";
import { SHAPE_FEATURES } from "../../reward/features/shape-features.ts";
import { shapeText } from "../../reward/features/shape-text.ts";
import { tokenise } from "../../reward/features/tokens.ts";
import type { StyledText } from "./style-text.ts";

const SHAPES = SHAPE_FEATURES.filter(({ ofItem }) => !ofItem);
/** A shape that is rarer or commoner than this many standard deviations says no more than that. */
const MOST_DEVIATIONS = 2.5;

/** What is seen of a text: kinds of n-grams by name, and the shapes' values. */
interface Seen {
  ngrams: string[][];
  shapes: number[];
}

/**
 * Turns texts into columns of numbers: words and pairs of words, the word that each line begins with, groups of three
 * characters, and the shape (length, question mark, numbers, whom it speaks to, …). Columns are those of the texts that
 * it is made of; what was not in them is not seen. Values of one kind of n-gram have length one in each text, shapes are
 * in standard deviations.
 */
export class StyleFeatures {
  readonly #columns = new Map<string, number>();
  readonly #means: number[];
  readonly #deviations: number[];

  constructor(texts: readonly StyledText[]) {
    const seen = texts.map(see);
    for (const { ngrams } of seen)
      for (const names of ngrams)
        for (const name of names) if (!this.#columns.has(name)) this.#columns.set(name, this.#columns.size);
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    this.#means = SHAPES.map((_, at) => mean(seen.map(({ shapes }) => shapes[at]!)));
    this.#deviations = SHAPES.map((_, at) =>
      Math.sqrt(mean(seen.map(({ shapes }) => (shapes[at]! - this.#means[at]!) ** 2))),
    );
  }

  /** Columns of all features: n-grams, then shapes, then one that is always 1. */
  get width(): number {
    return this.#columns.size + SHAPES.length + 1;
  }

  /** Tells the columns of a text that are not 0, with their values. */
  read(text: StyledText, tell: (column: number, value: number) => void): void {
    const { ngrams, shapes } = see(text);
    for (const names of ngrams) {
      const value = 1 / Math.sqrt(names.length);
      for (const name of names) {
        const column = this.#columns.get(name);
        if (column !== undefined) tell(column, value);
      }
    }
    for (const [at, shape] of shapes.entries()) {
      const deviation = this.#deviations[at]!;
      if (deviation === 0) continue;
      const value = (shape - this.#means[at]!) / deviation;
      tell(this.#columns.size + at, Math.max(-MOST_DEVIATIONS, Math.min(MOST_DEVIATIONS, value)));
    }
    tell(this.width - 1, 1);
  }
}

function see(text: StyledText): Seen {
  const line = notificationLine(text);
  const tokens = tokenise(line);
  const words = tokens.map(({ word }) => word);
  const firsts = [text.title, text.body].map((one) => tokenise(one)[0]?.word ?? "");
  const characters = ` ${line.toLowerCase().replaceAll(/\s+/g, " ")} `;
  return {
    ngrams: [
      [...new Set(words.map((word) => `w ${word}`))],
      [...new Set(words.slice(1).map((word, at) => `p ${words[at]} ${word}`))],
      firsts.map((word, at) => `f${at} ${word}`),
      [
        ...new Set(
          Array.from(
            { length: Math.max(0, characters.length - 2) },
            (_, at) => `c ${characters.slice(at, at + 3)}`,
          ),
        ),
      ],
    ],
    shapes: SHAPES.map((shape) => shape.value(shapeText(line, tokens, text.language, null))),
  };
}
