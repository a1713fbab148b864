import { pairHash, pieceHashes, TEXT_START, wordHash } from "./ngram-hash.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Words whose slots are kept at hand; the store is emptied when full, so its size is bounded. */
const WORDS_KEPT = 20_000;

interface KnownWord {
  hash: number;
  slots: Uint32Array;
}

/** Reads which known n-grams a text holds. */
export interface SlotReader {
  /**
   * The slots of the text's known n-grams, each once. The array belongs to the reader and holds until the
   * next call; only its first `count` entries count.
   */
  read(tokens: readonly Token[]): { slots: Uint32Array; count: number };
}

/** A reader over one vocabulary. It keeps the slots of words it has met; that changes its speed, never a result. */
export function createSlotReader(vocabulary: Vocabulary): SlotReader {
  const known = new Map<string, KnownWord>();
  const lastSeen = new Uint32Array(vocabulary.hashes.length);
  let reading = 0;
  let slots = new Uint32Array(1_024);
  let count = 0;

  function knownWord(word: string): KnownWord {
    const held = known.get(word);
    if (held !== undefined) return held;
    const hash = wordHash(word);
    const found = [hash, ...pieceHashes(word)].map(vocabulary.slot).filter((slot) => slot >= 0);
    const entry = { hash, slots: Uint32Array.from(found) };
    if (known.size >= WORDS_KEPT) known.clear();
    known.set(word, entry);
    return entry;
  }

  function add(slot: number): void {
    if (slot < 0 || lastSeen[slot] === reading) return;
    lastSeen[slot] = reading;
    if (count === slots.length) {
      const wider = new Uint32Array(count * 2);
      wider.set(slots);
      slots = wider;
    }
    slots[count++] = slot;
  }

  return {
    read(tokens) {
      count = 0;
      reading = (reading + 1) >>> 0;
      if (reading === 0) {
        lastSeen.fill(0);
        reading = 1;
      }
      let left = TEXT_START;
      let leftFirst = false;
      for (const token of tokens) {
        const { hash, slots: own } = knownWord(token.word);
        if (token.first) for (const slot of own) add(slot);
        if (token.first || leftFirst) add(vocabulary.slot(pairHash(left, hash)));
        left = hash;
        leftFirst = token.first;
      }
      return { slots, count };
    },
  };
}
