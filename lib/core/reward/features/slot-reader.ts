import { meaningSlot } from "./meaning-slot.ts";
import { pairHash, pieceHashes, TEXT_START, wordHash } from "./ngram-hash.ts";
import { SlotBag } from "./slot-bag.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Words whose slots are kept at hand; the store is emptied when full, so its size is bounded. */
const WORDS_KEPT = 20_000;

interface KnownWord {
  hash: number;
  word: number;
  pieces: Uint32Array;
  unknownPieces: number;
  meaning: number;
}

/** What a model knows: its words, pairs and pieces, and the words whose meaning it knows. */
export interface Vocabularies {
  ngrams: readonly Vocabulary[];
  meaning: Vocabulary;
}

/** The known n-grams of a text. The bags belong to the reader and hold until its next call. */
export interface TextSlots {
  /** One for each of `NGRAM_KINDS`. */
  ngrams: readonly SlotBag[];
  /** Words whose meaning is known. */
  meaning: SlotBag;
}

/** A reader over a model's vocabularies. It keeps the slots of words it has met; that changes its speed, never a result. */
export function createSlotReader({ ngrams, meaning }: Vocabularies): (tokens: readonly Token[]) => TextSlots {
  const known = new Map<string, KnownWord>();
  const bags = ngrams.map(({ hashes }) => new SlotBag(hashes.length));
  const [words, pairs, pieces] = bags as [SlotBag, SlotBag, SlotBag];
  const meanings = new SlotBag(meaning.hashes.length);
  const result: TextSlots = { ngrams: bags, meaning: meanings };

  function knownWord(word: string): KnownWord {
    const held = known.get(word);
    if (held !== undefined) return held;
    const hash = wordHash(word);
    const all = pieceHashes(word).map(ngrams[2]!.slot);
    const found = all.filter((slot) => slot >= 0);
    const entry: KnownWord = {
      hash,
      word: ngrams[0]!.slot(hash),
      pieces: Uint32Array.from(found),
      unknownPieces: all.length - found.length,
      meaning: meaningSlot(meaning, word),
    };
    if (known.size >= WORDS_KEPT) known.clear();
    known.set(word, entry);
    return entry;
  }

  return (tokens) => {
    for (const bag of bags) bag.clear();
    meanings.clear();
    let left = TEXT_START;
    let leftFirst = false;
    for (const token of tokens) {
      const entry = knownWord(token.word);
      if (token.first) {
        words.add(entry.word);
        meanings.add(entry.meaning);
        pieces.unknown += entry.unknownPieces;
        for (const slot of entry.pieces) pieces.add(slot);
      }
      if (token.first || leftFirst) pairs.add(ngrams[1]!.slot(pairHash(left, entry.hash)));
      left = entry.hash;
      leftFirst = token.first;
    }
    return result;
  };
}
