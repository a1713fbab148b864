import type { TextFeatures } from "../features/text-reader.ts";
import type { LinearWeights } from "./linear-weights.ts";

/**
 * What is taken away for tricks that no honest line of the training data shows, so that data cannot price them.
 * Fixed, not learned; 0 for an ordinary text. Amounts are on the reward's scale (log-odds).
 */
export interface Penalty {
  label: string;
  /** Zero or negative. */
  amount(features: TextFeatures, weights: LinearWeights): number;
}

/** Characters that nobody sees (joiners of scripts and emoji, direction marks and flags left out), and joiners of Latin letters. */
const HIDDEN =
  /[[\p{Cf}\p{Cc}]--[\u200C-\u200F\t\n\r\u{E0020}-\u{E007F}]]|\p{sc=Latin}[\u200C-\u200F]+\p{sc=Latin}/v;
/** A word of Latin letters with one that only looks Latin. */
const LOOKALIKE = /\p{sc=Latin}[\p{sc=Cyrillic}\p{sc=Greek}]|[\p{sc=Cyrillic}\p{sc=Greek}]\p{sc=Latin}/u;
const MOST_EMOJI = 2;
/** So many strange neighbours in a row stand in fewer than one in a hundred lines that the model never saw. */
const LONGEST_RUN = 9;

export const PENALTIES: readonly Penalty[] = [
  {
    label: "Hidden or look-alike characters",
    amount: ({ line, marks }) =>
      (marks.isUnusual && HIDDEN.test(line)) || (marks.isForeign && LOOKALIKE.test(line)) ? -1.5 : 0,
  },
  {
    label: "Stacked marks or emoji",
    amount: ({ marks }) => (marks.isStacked || marks.emoji > MOST_EMOJI ? -0.75 : 0),
  },
  { label: "Repetition", amount: ({ tokens }) => -3 * repeated(tokens) },
  {
    label: "A list of words",
    amount: ({ slots }) => -0.4 * Math.max(0, slots.strangeRun - LONGEST_RUN),
  },
  {
    label: "Too long",
    amount: ({ distinct }, { longest }) => -3 * Math.log(Math.max(1, distinct / longest)),
  },
];

/** Share of the words, 0–1, that end three words in a row said before. */
function repeated(tokens: TextFeatures["tokens"]): number {
  // Three words said before are three old words in a row.
  let [old, most] = [0, 0];
  for (const { first } of tokens) {
    old = first ? 0 : old + 1;
    if (old > most) most = old;
  }
  if (most < 3) return 0;
  const seen = new Set<string>();
  let again = 0;
  for (let i = 2; i < tokens.length; i++) {
    const three = `${tokens[i - 2]!.word} ${tokens[i - 1]!.word} ${tokens[i]!.word}`;
    if (seen.has(three)) again++;
    seen.add(three);
  }
  return again / tokens.length;
}

/**
 * What brings a reward back that lies above all that the training held, and as far below: a line that is too good to
 * be true is a list of winning words, not a better line (a redescending influence, Hampel 1974). Zero or negative.
 */
export function tooGood(learned: number, ceiling: number): number {
  return learned > ceiling ? -2 * (learned - ceiling) : 0;
}
