import { NgramMatcher } from "../ngrams/ngram-matcher.ts";

export const BLEU_ORDER = 4;
/** Entries of the statistics of a text. */
export const BLEU_STATISTICS = 2 + 2 * BLEU_ORDER;

const matcher = new NgramMatcher(BLEU_ORDER);

/**
 * What BLEU needs of a text, to be added up over texts: tokens of the candidate, tokens of the reference nearest in
 * length (the shorter of two as near), then for the orders 1–4 the n-grams that some reference holds too, and all
 * n-grams of the candidate. An n-gram counts at most as often as in the one reference that has most of it.
 * Tokens are numbered: the same number, the same token (`TokenIds`). At least one reference.
 */
export function bleuStatistics(candidate: Int32Array, references: readonly Int32Array[]): number[] {
  matcher.read(candidate);
  for (const reference of references) matcher.match(reference);
  const statistics = [candidate.length, nearestLength(candidate.length, references)];
  for (let n = 0; n < BLEU_ORDER; n++) statistics.push(matcher.matchedByAny[n]!);
  for (let n = 0; n < BLEU_ORDER; n++) statistics.push(Math.max(0, candidate.length - n));
  return statistics;
}

function nearestLength(length: number, references: readonly Int32Array[]): number {
  let nearest = references[0]!.length;
  for (const { length: other } of references) {
    const closer = Math.abs(other - length) - Math.abs(nearest - length);
    if (closer < 0 || (closer === 0 && other < nearest)) nearest = other;
  }
  return nearest;
}
