import { NgramMatcher } from "../ngrams/ngram-matcher.ts";
import type { TextPair } from "../text-pair.ts";
import { codePoints } from "../tokens/code-points.ts";
import { CHRF_ORDER, chrfScore } from "./chrf-score.ts";

const matcher = new NgramMatcher(CHRF_ORDER);

/**
 * What chrF needs of a text, to be added up over texts: for the orders 1–6, the character n-grams of the candidate, of
 * the reference, and of both. Of several references the one with the highest chrF counts, the first of equals.
 * Characters are code points; white space is left out. At least one reference.
 */
export function chrfStatistics({ candidate, references }: TextPair): number[] {
  const text = codePoints(candidate);
  matcher.read(text);
  let [best, highest]: [number[], number] = [[], -1];
  for (const reference of references) {
    const other = codePoints(reference);
    matcher.match(other);
    const statistics: number[] = [];
    for (let n = 0; n < CHRF_ORDER; n++) {
      const [ours, theirs] = [Math.max(0, text.length - n), Math.max(0, other.length - n)];
      // As sacreBLEU: an order that the reference is too short for counts on neither side.
      statistics.push(theirs > 0 ? ours : 0, theirs, matcher.matched[n]!);
    }
    const score = chrfScore(statistics);
    if (score > highest) [best, highest] = [statistics, score];
  }
  return best;
}

/** chrF2 of one text, 0–100, as sacreBLEU's `sentence_chrf`. */
export function sentenceChrf(pair: TextPair): number {
  return chrfScore(chrfStatistics(pair));
}
