import { LEXICON_CLASSES, type LexiconClass } from "./lexicon.ts";
import type { ShapeText } from "./shape-text.ts";

/** A named property of a whole text. `value` is finite for every text, and 0 where there is nothing to say. */
export interface ShapeFeature {
  /** Plain name, as shown in an explanation. Features of one label are shown as one. */
  label: string;
  value(text: ShapeText): number;
}

const flag = (yes: boolean): number => (yes ? 1 : 0);

/** How many words belong to a class, and whether the text opens with one. */
const many = (name: LexiconClass) => {
  const at = LEXICON_CLASSES.indexOf(name);
  return ({ classes }: ShapeText) => classes[at]!;
};
const opens = (name: LexiconClass) => {
  const bit = 1 << LEXICON_CLASSES.indexOf(name);
  return ({ words, lexicon }: ShapeText) => flag(((lexicon.get(words[0] ?? "") ?? 0) & bit) !== 0);
};

function overlap({ words, itemWords }: ShapeText): number {
  if (itemWords === null || words.length === 0) return 0;
  let shared = 0;
  for (const word of words) if (itemWords.has(word)) shared++;
  return shared / words.length;
}

/**
 * The properties that a model weighs beside its n-grams. Their order is part of the weights file:
 * add at the end, never reorder. Letter case is left out on purpose, so that shouting earns nothing.
 */
export const SHAPE_FEATURES: readonly ShapeFeature[] = [
  { label: "Length", value: ({ words }) => Math.log1p(words.length) },
  { label: "Length", value: ({ words }) => Math.log1p(words.length) ** 2 },
  { label: "Length", value: ({ letters }) => Math.log1p(letters) },
  { label: "Word length", value: ({ letters, words }) => letters / Math.max(1, words.length) },
  { label: "Long words", value: ({ longWords }) => longWords },
  { label: "Question mark", value: ({ marks }) => flag(marks.question) },
  { label: "Exclamation mark", value: ({ marks }) => flag(marks.exclamation) },
  { label: "Dots left open", value: ({ marks }) => flag(marks.openDots) },
  { label: "Quotation", value: ({ marks }) => flag(marks.quotation) },
  { label: "Brackets", value: ({ marks }) => flag(marks.brackets) },
  { label: "Colon", value: ({ marks }) => flag(marks.colon) },
  { label: "Dash", value: ({ marks }) => flag(marks.dash) },
  { label: "Commas", value: ({ marks }) => marks.commas },
  { label: "Sentences", value: ({ marks }) => marks.sentences },
  { label: "Numbers", value: ({ words }) => flag(words.some((word) => word.includes("0"))) },
  { label: "Opens with a number", value: ({ words }) => flag(words[0]?.startsWith("0") ?? false) },
  { label: "Speaks to the reader", value: many("secondPerson") },
  { label: "I or we", value: many("firstPerson") },
  { label: "He, she or they", value: many("thirdPerson") },
  { label: "This, these, here", value: many("pointing") },
  { label: "Opens with this, these, here", value: opens("pointing") },
  { label: "Question words", value: many("questionWords") },
  { label: "Opens with a question word", value: opens("questionWords") },
  { label: "Negation", value: many("negation") },
  { label: "Emoji", value: ({ marks }) => flag(marks.emoji > 0) },
  { label: "Words of the item", value: overlap },
];
