import { mixedHash } from "../ngrams/mixed-hash.ts";

/** Fields of an n-gram's record, in one piece of memory, as looking elsewhere is what costs the time. */
const PARENT = 0;
const SYMBOL = 1;
/** The text that has most of it, how many, and the most that any other text has. */
const OWNER = 2;
const MOST = 3;
const SECOND = 4;
/** The reading of a text in which it was last met, and how often in that one. */
const LAST = 5;
const TIMES = 6;
const FIELDS = 8;

/**
 * The n-grams of many texts: of each, the most that any one text has, and the most that any other has. An n-gram is told
 * by the one without its last symbol (0 for none) and that symbol, a whole number.
 */
export class SharedNgrams {
  readonly #records: Int32Array;
  /** An open hash table of n-grams; 0 for an empty slot. */
  readonly #slots: Int32Array;
  /** N-grams, the empty one among them; a new one gets this number. */
  size = 1;
  #reading = 0;

  /** For texts that have at most so many n-grams together. */
  constructor(most: number) {
    this.#records = new Int32Array((most + 1) * FIELDS);
    // At most two of three slots are taken.
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(most * 1.5 + 1)));
  }

  /** Begins to read a text from its start, to count or to compare it. */
  nextText(): void {
    this.#reading++;
  }

  /** Counts an n-gram once more in a text. Each text is counted once, as a whole. Returns the n-gram's number. */
  count(parent: number, symbol: number, text: number): number {
    const ngram = this.#numbered(parent, symbol);
    const [records, at] = [this.#records, ngram * FIELDS];
    const times = this.#meet(ngram);
    if (records[at + MOST] === 0 || records[at + OWNER] === text) {
      records[at + OWNER] = text;
      records[at + MOST] = times;
    } else if (times > records[at + MOST]!) {
      records[at + SECOND] = records[at + MOST]!;
      records[at + MOST] = times;
      records[at + OWNER] = text;
    } else if (times > records[at + SECOND]!) records[at + SECOND] = times;
    return ngram;
  }

  /**
   * Whether another text has an n-gram at least as often as this one has it up to here: to be asked each time that it
   * stands in the text, after all texts were counted.
   */
  isMatched(ngram: number, text: number): boolean {
    const at = ngram * FIELDS;
    return this.#meet(ngram) <= this.#records[at + (this.#records[at + OWNER] === text ? SECOND : MOST)]!;
  }

  /** How often the n-gram has been met in the reading under way, this time among them. */
  #meet(ngram: number): number {
    const at = ngram * FIELDS;
    const times = this.#records[at + LAST] === this.#reading ? this.#records[at + TIMES]! + 1 : 1;
    this.#records[at + LAST] = this.#reading;
    this.#records[at + TIMES] = times;
    return times;
  }

  #numbered(parent: number, symbol: number): number {
    const [records, slots, mask] = [this.#records, this.#slots, this.#slots.length - 1];
    let slot = mixedHash(parent, symbol) & mask;
    for (let held = slots[slot]!; held !== 0; held = slots[slot]!) {
      const at = held * FIELDS;
      if (records[at + PARENT] === parent && records[at + SYMBOL] === symbol) return held;
      slot = (slot + 1) & mask;
    }
    const ngram = this.size++;
    slots[slot] = ngram;
    records[ngram * FIELDS + PARENT] = parent;
    records[ngram * FIELDS + SYMBOL] = symbol;
    return ngram;
  }
}
