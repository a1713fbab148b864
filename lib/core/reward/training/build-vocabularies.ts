import { tokenise } from "../features/tokens.ts";
import { visitNgrams } from "../features/visit-ngrams.ts";
import { createVocabulary, type Vocabulary } from "../features/vocabulary.ts";
import { NGRAM_KINDS, type NgramTable } from "../linear/linear-weights.ts";

/** An n-gram must stand in so many distinct lines to be learned: one seen once says nothing of another text. */
const LEAST_TEXTS = 2;
/** At most so many n-grams of a kind are learned. */
const MOST = 65_536;

/**
 * For each of `NGRAM_KINDS` the n-grams of at least two of the lines (of too many, those in the most lines; on a tie
 * the smaller hash), with those that an earlier model knows. Two hashes that collide count as one n-gram.
 */
export function buildVocabularies(lines: Iterable<string>, known: readonly NgramTable[]): Vocabulary[] {
  const texts = NGRAM_KINDS.map(() => new Map<number, number>());
  for (const line of lines) {
    const seen = NGRAM_KINDS.map(() => new Set<number>());
    visitNgrams(tokenise(line), (kind, hash) => seen[kind]!.add(hash));
    for (const [kind, hashes] of seen.entries())
      for (const hash of hashes) texts[kind]!.set(hash, (texts[kind]!.get(hash) ?? 0) + 1);
  }
  return texts.map((counts, kind) => {
    const frequent = [...counts].filter(([, count]) => count >= LEAST_TEXTS);
    frequent.sort(([hashA, a], [hashB, b]) => b - a || hashA - hashB);
    const hashes = new Set(known[kind]?.hashes ?? []);
    for (const [hash] of frequent.slice(0, MOST)) hashes.add(hash);
    return createVocabulary(Uint32Array.from(hashes).sort());
  });
}
