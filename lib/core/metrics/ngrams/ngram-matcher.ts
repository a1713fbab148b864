import { NgramTree } from "./ngram-tree.ts";

/**
 * Counts how many n-grams of a text its references hold too, each at most as often as it stands in the text
 * (“clipped”). Symbols are whole numbers: of tokens, or code points. Made to be used again and again: it
 * forgets a text when the next one comes.
 */
export class NgramMatcher {
  readonly #order: number;
  readonly #tree = new NgramTree();
  /** For each n-gram, in the reference under way and at most in any one reference. */
  #seen = new Int32Array(0);
  #most = new Int32Array(0);
  /** For each order from 1, n-grams matched by the last reference … */
  readonly matched: Int32Array;
  /** … and by the references together, where an n-gram counts as often as in the one that has most of it. */
  readonly matchedByAny: Int32Array;

  constructor(order: number) {
    this.#order = order;
    this.matched = new Int32Array(order);
    this.matchedByAny = new Int32Array(order);
  }

  /** Takes in a text. */
  read(text: ArrayLike<number>): void {
    this.#tree.clear();
    for (let at = 0; at < text.length; at++) {
      let node = 0;
      const end = Math.min(text.length, at + this.#order);
      for (let next = at; next < end; next++) {
        node = this.#tree.child(node, text[next]!);
        this.#tree.counts[node]!++;
      }
    }
    if (this.#seen.length < this.#tree.counts.length) {
      this.#seen = new Int32Array(this.#tree.counts.length);
      this.#most = new Int32Array(this.#tree.counts.length);
    }
    this.#most.fill(0, 0, this.#tree.size);
    this.matchedByAny.fill(0);
  }

  /** Compares the text with a reference: sets `matched`, raises `matchedByAny`. */
  match(reference: ArrayLike<number>): void {
    const { counts, size } = this.#tree;
    const [seen, most] = [this.#seen, this.#most];
    seen.fill(0, 0, size);
    this.matched.fill(0);
    for (let at = 0; at < reference.length; at++) {
      let node = 0;
      const longest = Math.min(this.#order, reference.length - at);
      for (let n = 0; n < longest; n++) {
        node = this.#tree.find(node, reference[at + n]!);
        // Where an n-gram is not in the text, no longer one that starts with it is.
        if (node < 0) break;
        if (seen[node]! >= counts[node]!) continue;
        this.matched[n]!++;
        if (++seen[node]! <= most[node]!) continue;
        most[node] = seen[node]!;
        this.matchedByAny[n]!++;
      }
    }
  }
}

/** How many n-grams of each order from 1 a text of `length` symbols has. */
export function ngramTotals(length: number, order: number): number[] {
  return Array.from({ length: order }, (_, n) => Math.max(0, length - n));
}
