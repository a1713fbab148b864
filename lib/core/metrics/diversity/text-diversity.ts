import { bleuScore } from "../bleu/bleu-score.ts";
import { BLEU_ORDER, BLEU_STATISTICS } from "../bleu/bleu-statistics.ts";
import { TokenIds } from "../tokens/token-ids.ts";
import { numberedTokens, type Tokenizer } from "../tokens/tokenizer.ts";
import { NearestLengths } from "./nearest-lengths.ts";
import { SharedNgrams } from "./shared-ngrams.ts";

/** How unlike each other texts are, 0–1. Null where there is nothing to compare. */
export interface Diversity {
  /** Different words (pairs of neighbouring words) among all of them: 1 where none comes twice. */
  distinct1: number | null;
  distinct2: number | null;
  /** Mean BLEU of each text against all the others: 1 where every text stands twice. */
  selfBleu: number | null;
}

/** The diversity of texts; words are the tokens of the tokenizer, case kept. See `numberedDiversity`. */
export function textDiversity(texts: readonly string[], tokenizer: Tokenizer): Diversity {
  const ids = new TokenIds();
  return numberedDiversity(texts.map((text) => numberedTokens(text, tokenizer, ids)));
}

/**
 * The diversity of texts whose tokens are numbered: the same number, the same token.
 * Distinct-n: Li et al. (2016), “A diversity-promoting objective function”, over all texts together.
 * Self-BLEU: Zhu et al. (2018), “Texygen”: the mean over texts of sentence BLEU against all others as references. It is
 * exact for any number of texts, in time that grows with their length alone: the most that any other text has of an
 * n-gram is the most of all texts, or the second most where the text itself has the most.
 */
export function numberedDiversity(texts: readonly Int32Array[]): Diversity {
  const ngrams = new SharedNgrams(texts.reduce((sum, { length }) => sum + ngramsOf(length), 0));
  const different = new Int32Array(BLEU_ORDER);
  const read = texts.map((text, at) => {
    const met = new Int32Array(ngramsOf(text.length));
    let count = 0;
    ngrams.nextText();
    for (let start = 0; start < text.length; start++) {
      let ngram = 0;
      for (let order = 0; order < BLEU_ORDER && start + order < text.length; order++) {
        const known = ngrams.size;
        ngram = ngrams.count(ngram, text[start + order]!, at);
        if (ngram === known) different[order]!++;
        met[count++] = ngram;
      }
    }
    return { length: text.length, met };
  });
  const distinct = (n: number) => {
    const all = texts.reduce((sum, { length }) => sum + Math.max(0, length - n + 1), 0);
    return all === 0 ? null : different[n - 1]! / all;
  };
  return { distinct1: distinct(1), distinct2: distinct(2), selfBleu: selfBleu(read, ngrams) };
}

/** A text as it was read: how many tokens it has, and its n-grams, of each place all that start there. */
interface ReadText {
  length: number;
  met: Int32Array;
}

function selfBleu(texts: readonly ReadText[], ngrams: SharedNgrams): number | null {
  if (texts.length < 2) return null;
  const lengths = new NearestLengths(texts.map(({ length }) => length));
  let sum = 0;
  for (const [text, { length, met }] of texts.entries()) {
    const statistics = new Float64Array(BLEU_STATISTICS);
    statistics[0] = length;
    statistics[1] = lengths.nearestTo(length);
    let at = 0;
    ngrams.nextText();
    for (let start = 0; start < length; start++) {
      for (let order = 0; order < BLEU_ORDER && start + order < length; order++) {
        if (ngrams.isMatched(met[at++]!, text)) statistics[2 + order]!++;
        statistics[2 + BLEU_ORDER + order]!++;
      }
    }
    sum += bleuScore(statistics, { effectiveOrder: true });
  }
  return sum / texts.length / 100;
}

/** How many n-grams of all orders a text of so many tokens has. */
function ngramsOf(length: number): number {
  let all = 0;
  for (let n = 0; n < BLEU_ORDER; n++) all += Math.max(0, length - n);
  return all;
}
