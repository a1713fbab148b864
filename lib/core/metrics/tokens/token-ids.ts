/**
 * Numbers tokens from 0 in the order in which they first come: the same token, the same number. Tokens are read where
 * they stand in their text: cutting each out as a string of its own costs several times as much.
 */
export class TokenIds {
  /** The characters of all tokens, one after the other, and where each token starts. */
  #characters = new Uint16Array(1 << 10);
  #starts = new Int32Array(1 << 7);
  #hashes = new Int32Array(1 << 7);
  /** An open hash table of tokens; 0 for an empty slot, else the number plus one. */
  #slots = new Int32Array(1 << 8);
  #size = 0;
  #numbers = new Int32Array(1 << 6);

  /** The numbers of a text's tokens: the runs of characters (UTF-16 units) for which `breaks` holds 0. */
  of(text: string, breaks: Uint8Array): Int32Array {
    let [count, start] = [0, 0];
    for (let at = 0; at <= text.length; at++) {
      if (at < text.length && breaks[text.charCodeAt(at)] === 0) continue;
      if (at > start) {
        if (count === this.#numbers.length) this.#numbers = widened(this.#numbers);
        this.#numbers[count++] = this.#numberOf(text, start, at);
      }
      start = at + 1;
    }
    return this.#numbers.slice(0, count);
  }

  /** The numbers of tokens that were cut out before. */
  ofTokens(tokens: readonly string[]): Int32Array {
    return Int32Array.from(tokens, (token) => this.#numberOf(token, 0, token.length));
  }

  #numberOf(text: string, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let held = this.#slots[slot]!; held !== 0; held = this.#slots[slot]!) {
      if (this.#hashes[held - 1] === hash && this.#isAt(held - 1, text, start, end)) return held - 1;
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = this.#size + 1;
    return this.#append(hash, text, start, end);
  }

  #isAt(token: number, text: string, start: number, end: number): boolean {
    const from = this.#starts[token]!;
    if (this.#starts[token + 1]! - from !== end - start) return false;
    for (let at = start; at < end; at++)
      if (this.#characters[from + at - start] !== text.charCodeAt(at)) return false;
    return true;
  }

  #append(hash: number, text: string, start: number, end: number): number {
    const token = this.#size++;
    if (this.#size + 1 > this.#starts.length) {
      this.#starts = widened(this.#starts);
      this.#hashes = widened(this.#hashes);
    }
    const from = this.#starts[token]!;
    const to = from + end - start;
    while (to > this.#characters.length) {
      const wider = new Uint16Array(this.#characters.length * 2);
      wider.set(this.#characters);
      this.#characters = wider;
    }
    for (let at = start; at < end; at++) this.#characters[from + at - start] = text.charCodeAt(at);
    this.#hashes[token] = hash;
    this.#starts[token + 1] = to;
    if (this.#size * 2 > this.#slots.length) this.#moreSlots();
    return token;
  }

  #moreSlots(): void {
    const mask = this.#slots.length * 2 - 1;
    this.#slots = new Int32Array(mask + 1);
    for (let token = 0; token < this.#size; token++) {
      let slot = this.#hashes[token]! & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = token + 1;
    }
  }
}

/** A table over UTF-16 units for `TokenIds.of`: 1 for those that stand between tokens. */
export function breaksWhere(isBreak: (code: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: 0x1_0000 }, (_, code) => (isBreak(code) ? 1 : 0));
}

function widened(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(array.length * 2);
  wider.set(array);
  return wider;
}
