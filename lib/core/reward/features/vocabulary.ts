const EMPTY = -1;

/**
 * The n-grams that a model knows, by hash. An n-gram's slot is its place in `hashes`; what is not there
 * weighs nothing, so a language that the model never saw meets no chance collisions.
 */
export interface Vocabulary {
  /** Ascending, each once. */
  hashes: Uint32Array;
  /** Slot of a hash, or -1. */
  slot(hash: number): number;
}

/** Makes the look-up over ascending, distinct hashes: open addressing, at most half full. */
export function createVocabulary(hashes: Uint32Array): Vocabulary {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size).fill(EMPTY);
  for (let slot = 0; slot < hashes.length; slot++) {
    let at = hashes[slot]! & mask;
    while (slots[at] !== EMPTY) at = (at + 1) & mask;
    slots[at] = slot;
  }
  return {
    hashes,
    slot(hash) {
      let at = hash & mask;
      while (slots[at] !== EMPTY) {
        if (hashes[slots[at]!] === hash) return slots[at]!;
        at = (at + 1) & mask;
      }
      return -1;
    },
  };
}
