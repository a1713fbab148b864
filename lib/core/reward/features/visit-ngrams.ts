import { pairHash, pieceHashes, TEXT_START, wordHash } from "./ngram-hash.ts";
import type { Token } from "./tokens.ts";

/** Called with an n-gram's kind (index into `NGRAM_KINDS`), its hash and the first and last token it spans. */
export type NgramVisitor = (kind: number, hash: number, from: number, to: number) => void;

/**
 * Visits every n-gram of a text: each word (kind 0), each pair of neighbours (1; the first word also pairs with the
 * start of the text) and the pieces of each word (2). Only n-grams that hold the first occurrence of a word are
 * visited, so saying a phrase twice adds none. A pair may come more than once and counts once; a piece counts once for each word that holds it.
 */
export function visitNgrams(tokens: readonly Token[], visit: NgramVisitor): void {
  let left = TEXT_START;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const hash = wordHash(token.word);
    if (token.first) {
      visit(0, hash, i, i);
      for (const piece of pieceHashes(token.word)) visit(2, piece, i, i);
    }
    if (token.first || (i > 0 && tokens[i - 1]!.first)) visit(1, pairHash(left, hash), Math.max(0, i - 1), i);
    left = hash;
  }
}
