import { mixedHash } from "./mixed-hash.ts";

/**
 * N-grams as a tree: a node is an n-gram, its parent the n-gram without the last symbol, 0 the empty one. Kept in typed
 * arrays with an open hash table over (parent, symbol), since joined strings cost many times as much.
 */
export class NgramTree {
  /** Nodes, the empty n-gram among them; they are numbered from 0 in the order in which they came. */
  size = 1;
  /** How often each n-gram was counted. By whoever counts; 0 for a new node. */
  counts = new Int32Array(1 << 10);
  #parents = new Int32Array(1 << 10);
  #symbols = new Int32Array(1 << 10);
  /** Node of each slot, valid where the slot's round is the current one. */
  #slots = new Int32Array(1 << 12);
  #rounds = new Int32Array(1 << 12);
  #round = 1;

  /** Forgets all n-grams; keeps the memory. */
  clear(): void {
    this.size = 1;
    if (++this.#round < 0x7fff_ffff) return;
    this.#rounds.fill(0);
    this.#round = 1;
  }

  /** The n-gram that extends `parent` by a symbol, or -1 where it has not come. */
  find(parent: number, symbol: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = mixedHash(parent, symbol) & mask; ; slot = (slot + 1) & mask) {
      if (this.#rounds[slot] !== this.#round) return -1;
      const node = this.#slots[slot]!;
      if (this.#parents[node] === parent && this.#symbols[node] === symbol) return node;
    }
  }

  /** The n-gram that extends `parent` by a symbol, made where it has not come. */
  child(parent: number, symbol: number): number {
    const mask = this.#slots.length - 1;
    let slot = mixedHash(parent, symbol) & mask;
    for (; this.#rounds[slot] === this.#round; slot = (slot + 1) & mask) {
      const node = this.#slots[slot]!;
      if (this.#parents[node] === parent && this.#symbols[node] === symbol) return node;
    }
    const node = this.size++;
    if (node === this.counts.length) this.#moreNodes();
    this.counts[node] = 0;
    this.#parents[node] = parent;
    this.#symbols[node] = symbol;
    this.#slots[slot] = node;
    this.#rounds[slot] = this.#round;
    if (this.size * 2 > this.#slots.length) this.#moreSlots();
    return node;
  }

  #moreNodes(): void {
    this.counts = widened(this.counts);
    this.#parents = widened(this.#parents);
    this.#symbols = widened(this.#symbols);
  }

  #moreSlots(): void {
    const length = this.#slots.length * 2;
    this.#slots = new Int32Array(length);
    this.#rounds = new Int32Array(length);
    this.#round = 1;
    for (let node = 1; node < this.size; node++) {
      let slot = mixedHash(this.#parents[node]!, this.#symbols[node]!) & (length - 1);
      while (this.#rounds[slot] === 1) slot = (slot + 1) & (length - 1);
      this.#slots[slot] = node;
      this.#rounds[slot] = 1;
    }
  }
}

/** An array of twice the length with the same start. */
function widened(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(array.length * 2);
  wider.set(array);
  return wider;
}
