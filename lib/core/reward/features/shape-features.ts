import type { ShapeText } from "./shape-text.ts";

/** A named property of a whole text. `value` is finite for every text, and 0 where there is nothing to say. */
export interface ShapeFeature {
  /** Plain name, as shown in an explanation. Features of one label are shown as one. */
  label: string;
  value(text: ShapeText): number;
}

const flag = (yes: boolean): number => (yes ? 1 : 0);
const COUNTED = 4;

function count(words: readonly string[], holds: (word: string) => boolean): number {
  let n = 0;
  for (const word of words) if (holds(word) && ++n === COUNTED) break;
  return n;
}

function letters(text: ShapeText): number {
  let n = 0;
  for (const word of text.words) n += word.length;
  return n;
}

function overlap({ words, itemWords }: ShapeText): number {
  if (itemWords === null || words.length === 0) return 0;
  let shared = 0;
  for (const word of words) if (itemWords.has(word)) shared++;
  return shared / words.length;
}

/**
 * The properties that a first model weighs beside its n-grams. Their order is part of the weights file:
 * add at the end, never reorder. Letter case is left out on purpose, so that shouting earns nothing.
 */
export const SHAPE_FEATURES: readonly ShapeFeature[] = [
  { label: "Length", value: ({ words }) => Math.log1p(words.length) },
  { label: "Length", value: ({ words }) => Math.log1p(words.length) ** 2 },
  { label: "Length", value: (text) => Math.log1p(letters(text)) },
  { label: "Word length", value: (text) => letters(text) / Math.max(1, text.words.length) },
  { label: "Long words", value: ({ words }) => count(words, (word) => word.length >= 9) },
  { label: "Question mark", value: ({ line }) => flag(/[?？]/.test(line)) },
  { label: "Exclamation mark", value: ({ line }) => flag(/[!！]/.test(line)) },
  { label: "Dots left open", value: ({ line }) => flag(/…|\.\.\./.test(line)) },
  { label: "Quotation", value: ({ line }) => flag(/["“”«»「」『』]|(?:^|\s)['‘]/.test(line)) },
  { label: "Brackets", value: ({ line }) => flag(/[([（【]/.test(line)) },
  { label: "Colon", value: ({ line }) => flag(/[:：](?:\s|$|\P{ASCII})/u.test(line)) },
  { label: "Dash", value: ({ line }) => flag(/[–—]|\s-\s|--/.test(line)) },
  { label: "Commas", value: ({ gaps }) => count(gaps, (gap) => /[,，、]/.test(gap)) },
  { label: "Sentences", value: ({ gaps }) => count(gaps, (gap) => /[.!?…。！？\n]/.test(gap)) },
  { label: "Numbers", value: ({ words }) => flag(words.some((word) => word.includes("0"))) },
  { label: "Opens with a number", value: ({ words }) => flag(words[0]?.startsWith("0") ?? false) },
  {
    label: "Speaks to the reader",
    value: ({ words, lexicon }) => count(words, (w) => lexicon.secondPerson.has(w)),
  },
  { label: "I or we", value: ({ words, lexicon }) => count(words, (w) => lexicon.firstPerson.has(w)) },
  {
    label: "He, she or they",
    value: ({ words, lexicon }) => count(words, (w) => lexicon.thirdPerson.has(w)),
  },
  { label: "This, these, here", value: ({ words, lexicon }) => count(words, (w) => lexicon.pointing.has(w)) },
  {
    label: "Opens with this, these, here",
    value: ({ words, lexicon }) => flag(lexicon.pointing.has(words[0] ?? "")),
  },
  {
    label: "Question words",
    value: ({ words, lexicon }) => count(words, (w) => lexicon.questionWords.has(w)),
  },
  {
    label: "Opens with a question word",
    value: ({ words, lexicon }) => flag(lexicon.questionWords.has(words[0] ?? "")),
  },
  { label: "Negation", value: ({ words, lexicon }) => count(words, (w) => lexicon.negation.has(w)) },
  { label: "Emoji", value: ({ line }) => flag(/\p{Emoji_Presentation}|\uFE0F/u.test(line)) },
  { label: "Words of the item", value: overlap },
];
