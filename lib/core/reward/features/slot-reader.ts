import type { NgramTable } from "../linear/linear-weights.ts";
import { meaningSlot } from "./meaning-slot.ts";
import { pairHash, pieceHashes, TEXT_START, wordHash } from "./ngram-hash.ts";
import { SlotBag } from "./slot-bag.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Ids lie below this but for a line of thousands of new words; an array of this length stays quick. */
const IDS = 32_768;

interface KnownWord {
  name: string;
  hash: number;
  word: number;
  pieces: Uint32Array;
  unknownPieces: number;
  /** Sums over its known pieces, where a model is given. */
  pieceSum: number;
  pieceVariance: number;
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
  /** Sums of the weights, and of the squared errors, of the known pieces; 0 where no model is given. */
  pieceSum: number;
  pieceVariance: number;
  /** The longest run of neighbours that the model never saw side by side, though it knows both: long in a list of words. */
  strangeRun: number;
}

/**
 * A reader over a model's vocabularies. It keeps what it has found of words it has met; that changes its speed, never a
 * result. With `model`, what the pieces weigh, a word's pieces are summed once and their slots are not listed: most of
 * a text's n-grams are pieces.
 */
export function createSlotReader(
  { ngrams, meaning }: Vocabularies,
  model: Pick<NgramTable, "weights" | "errors"> | null = null,
): (tokens: readonly Token[]) => TextSlots {
  /** By the id of the token, which is bounded; what another word left there is found anew. */
  const known = new Array<KnownWord | undefined>(IDS);
  const bags = ngrams.map(({ hashes }) => new SlotBag(hashes.length));
  const [words, pairs, pieces] = bags as [SlotBag, SlotBag, SlotBag];
  const meanings = new SlotBag(meaning.hashes.length);
  const result: TextSlots = { ngrams: bags, meaning: meanings, pieceSum: 0, pieceVariance: 0, strangeRun: 0 };

  function knownWord({ word, id }: Token): KnownWord {
    const held = known[id];
    if (held !== undefined && held.name === word) return held;
    const hash = wordHash(word);
    const all = pieceHashes(word).map(ngrams[2]!.slot);
    const found = all.filter((slot) => slot >= 0);
    const entry: KnownWord = {
      name: word,
      hash,
      word: ngrams[0]!.slot(hash),
      pieces: Uint32Array.from(found),
      unknownPieces: all.length - found.length,
      meaning: meaningSlot(meaning, word),
      pieceSum: 0,
      pieceVariance: 0,
    };
    for (const slot of model ? found : []) {
      entry.pieceSum += model!.weights[slot]!;
      entry.pieceVariance += model!.errors[slot]! ** 2;
    }
    known[id] = entry;
    return entry;
  }

  return (tokens) => {
    for (const bag of bags) bag.clear();
    meanings.clear();
    result.pieceSum = result.pieceVariance = result.strangeRun = 0;
    let run = 0;
    let leftWord = -1;
    let left = TEXT_START;
    let leftFirst = false;
    for (const token of tokens) {
      const entry = knownWord(token);
      if (token.first) {
        words.add(entry.word);
        meanings.add(entry.meaning);
        pieces.unknown += entry.unknownPieces;
        result.pieceSum += entry.pieceSum;
        result.pieceVariance += entry.pieceVariance;
        if (model) pieces.count += entry.pieces.length;
        else for (const slot of entry.pieces) pieces.put(slot);
      }
      const pair = token.first || leftFirst ? ngrams[1]!.slot(pairHash(left, entry.hash)) : 0;
      if (token.first || leftFirst) pairs.add(pair);
      run = pair < 0 && entry.word >= 0 && leftWord >= 0 ? run + 1 : 0;
      if (run > result.strangeRun) result.strangeRun = run;
      leftWord = entry.word;
      left = entry.hash;
      leftFirst = token.first;
    }
    return result;
  };
}
