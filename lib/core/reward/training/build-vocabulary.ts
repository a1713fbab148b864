import { visitNgrams } from "../features/ngrams.ts";
import { tokenise } from "../features/tokens.ts";
import { createVocabulary, type Vocabulary } from "../features/vocabulary.ts";

/**
 * The n-grams that stand in at least `minTexts` of the lines; of more than `limit`, those in the most lines
 * (on a tie the smaller hash). Two hashes that collide count as one n-gram.
 */
export function buildVocabulary(lines: Iterable<string>, minTexts: number, limit: number): Vocabulary {
  const texts = new Map<number, number>();
  for (const line of lines) {
    const hashes = new Set<number>();
    visitNgrams(tokenise(line), (hash) => hashes.add(hash));
    for (const hash of hashes) texts.set(hash, (texts.get(hash) ?? 0) + 1);
  }
  const frequent = [...texts].filter(([, n]) => n >= minTexts);
  frequent.sort(([hashA, a], [hashB, b]) => b - a || hashA - hashB);
  const hashes = Uint32Array.from(frequent.slice(0, limit), ([hash]) => hash);
  return createVocabulary(hashes.sort());
}
