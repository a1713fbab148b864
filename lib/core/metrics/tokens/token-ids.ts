/** FNV-1a (Fowler, Noll, Vo), 32 bits. */
const HASH_START = 0x811c9dc5;
const HASH_STEP = 0x01000193;

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
    let [count, end, hash] = [0, this.#starts[this.#size]!, HASH_START];
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : -1;
      if (code >= 0 && breaks[code] === 0) {
        // Each token is first written behind all others, and stays there if it is new.
        if (end === this.#characters.length) this.#moreCharacters();
        this.#characters[end++] = code;
        hash = Math.imul(hash ^ code, HASH_STEP);
      } else if (end > this.#starts[this.#size]!) {
        if (count === this.#numbers.length) this.#numbers = widened(this.#numbers);
        this.#numbers[count++] = this.#numberOf(hash ^ (hash >>> 15), end);
        end = this.#starts[this.#size]!;
        hash = HASH_START;
      }
    }
    return this.#numbers.slice(0, count);
  }

  /** The number of the token that stands behind all others and goes up to `end`. */
  #numberOf(hash: number, end: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let held = this.#slots[slot]!; held !== 0; held = this.#slots[slot]!) {
      if (this.#hashes[held - 1] === hash && this.#isLast(held - 1, end)) return held - 1;
      slot = (slot + 1) & mask;
    }
    const token = this.#size++;
    this.#slots[slot] = token + 1;
    if (this.#size === this.#starts.length) {
      this.#starts = widened(this.#starts);
      this.#hashes = widened(this.#hashes);
    }
    this.#hashes[token] = hash;
    this.#starts[this.#size] = end;
    if (this.#size * 2 > this.#slots.length) this.#moreSlots();
    return token;
  }

  #isLast(token: number, end: number): boolean {
    const characters = this.#characters;
    const [from, last] = [this.#starts[token]!, this.#starts[this.#size]!];
    if (this.#starts[token + 1]! - from !== end - last) return false;
    for (let at = last; at < end; at++) if (characters[at] !== characters[from + at - last]) return false;
    return true;
  }

  #moreCharacters(): void {
    const wider = new Uint16Array(this.#characters.length * 2);
    wider.set(this.#characters);
    this.#characters = wider;
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
