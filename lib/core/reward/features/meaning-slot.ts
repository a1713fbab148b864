import { wordHash } from "./ngram-hash.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Slot of a word's meaning, or -1. A contraction that is not listed means what its first part means. */
export function meaningSlot(vocabulary: Vocabulary, word: string): number {
  const slot = vocabulary.slot(wordHash(word));
  if (slot >= 0) return slot;
  const cut = word.indexOf("'");
  return cut > 0 ? vocabulary.slot(wordHash(word.slice(0, cut))) : -1;
}
