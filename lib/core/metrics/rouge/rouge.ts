import { NgramMatcher } from "../ngrams/ngram-matcher.ts";
import type { TextPair } from "../text-pair.ts";
import { TokenIds } from "../tokens/token-ids.ts";
import { commonSubsequence } from "./common-subsequence.ts";
import { type RougeWords, rougeWords } from "./rouge-words.ts";

/** F1 of words, of pairs of neighbouring words, and of the longest common subsequence of words; 0–1. */
export interface RougeScores {
  rouge1: number;
  rouge2: number;
  rougeL: number;
}

const matcher = new NgramMatcher(2);

/**
 * ROUGE-1, -2 and -L of a text, as Google's `rouge_score` without stemming (other words than its: see `RougeWords`).
 * Each is that of the reference where it is highest. ROUGE-L is over the whole text.
 * `ids` may be shared by many pairs with the same `words`, which saves time.
 * Lin (2004), “ROUGE: a package for automatic evaluation of summaries”.
 */
export function rougeScores(
  { candidate, references }: TextPair,
  words: RougeWords = "a-z",
  ids = new TokenIds(),
): RougeScores {
  const text = rougeWords(candidate, words, ids);
  const best: RougeScores = { rouge1: 0, rouge2: 0, rougeL: 0 };
  matcher.read(text);
  for (const reference of references) {
    const other = rougeWords(reference, words, ids);
    matcher.match(other);
    const f1 = (common: number, n: number) => harmonicMean(common, text.length - n, other.length - n);
    best.rouge1 = Math.max(best.rouge1, f1(matcher.matched[0]!, 0));
    best.rouge2 = Math.max(best.rouge2, f1(matcher.matched[1]!, 1));
    best.rougeL = Math.max(best.rougeL, f1(commonSubsequence(text, other), 0));
  }
  return best;
}

/** F1 of a precision `common / ours` and a recall `common / theirs`. */
function harmonicMean(common: number, ours: number, theirs: number): number {
  if (common === 0) return 0;
  const [precision, recall] = [common / ours, common / theirs];
  return (2 * precision * recall) / (precision + recall);
}
