import { pairHash, pieceHashes, TEXT_START, wordHash } from "./ngram-hash.ts";
import type { Token } from "./tokens.ts";

/**
 * Calls `visit` for every n-gram of a text: each word, its pieces, and each pair of neighbours with the
 * tokens it spans (the first word also pairs with the start of the text). Only n-grams that hold the first
 * occurrence of a word are visited, so saying a phrase twice adds none. A hash may come more than once.
 */
export function visitNgrams(
  tokens: readonly Token[],
  visit: (hash: number, from: number, to: number) => void,
): void {
  let left = TEXT_START;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const hash = wordHash(token.word);
    if (token.first) {
      visit(hash, i, i);
      for (const piece of pieceHashes(token.word)) visit(piece, i, i);
    }
    if (token.first || (i > 0 && tokens[i - 1]!.first)) visit(pairHash(left, hash), Math.max(0, i - 1), i);
    left = hash;
  }
}
