const PRIME = 0x01000193;
const WORD = 0x811c9dc5;
const PIECE = 0x2f0b4a27;
const PAIR = 0x5bd1e995;

/** Longest part of a word that is cut into pieces, so that a wall of letters costs no more than a word. */
const LONGEST_WORD = 32;

/** Stands before the first word of a text in its first pair. */
export const TEXT_START = finish(0x3c6ef372);

/** Hash (32 bits) of a normalised word. FNV-1a over UTF-16 units with MurmurHash3's final mix. */
export function wordHash(word: string): number {
  let hash = WORD;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return finish(hash);
}

/** Hash (32 bits) of two neighbouring words, given their hashes, in order. */
export function pairHash(left: number, right: number): number {
  return finish(Math.imul(Math.imul(PAIR ^ left, PRIME) ^ right, PRIME));
}

/** Hashes of the character 3-, 4- and 5-grams of a word between its boundaries, each once. */
export function pieceHashes(word: string): number[] {
  const bounded = `<${word.slice(0, LONGEST_WORD)}>`;
  const hashes = new Set<number>();
  for (let start = 0; start + 3 <= bounded.length; start++) {
    let hash = PIECE;
    for (let i = start; i < bounded.length && i < start + 5; i++) {
      hash = Math.imul(hash ^ bounded.charCodeAt(i), PRIME);
      if (i - start >= 2) hashes.add(finish(hash ^ (i - start)));
    }
  }
  return [...hashes];
}

function finish(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
