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

/**
 * Gathers texts to tell how unlike each other they are. Words are the tokens of the tokenizer, case kept.
 * Distinct-n: Li et al. (2016), “A diversity-promoting objective function”, over all texts together.
 * Self-BLEU: Zhu et al. (2018), “Texygen”: the mean over texts of sentence BLEU against all others as references. It is
 * exact for any number of texts, in time that grows with their length alone: the most that any other text has of an
 * n-gram is the most of all texts, or the second most where the text itself has the most.
 */
export class TextDiversity {
  readonly #tokenizer: Tokenizer;
  readonly #ids = new TokenIds();
  readonly #ngrams = new SharedNgrams();
  /** Of each text the n-grams in their order: of each place, all that start there. And how many tokens it has. */
  readonly #texts: { ngrams: Int32Array; length: number }[] = [];
  /** Different n-grams of each order. */
  readonly #different = new Int32Array(BLEU_ORDER);

  constructor(tokenizer: Tokenizer) {
    this.#tokenizer = tokenizer;
  }

  add(text: string): void {
    this.addNumbered(numberedTokens(text, this.#tokenizer, this.#ids));
  }

  /** As `add`, for a text whose tokens have been numbered: the same number, the same token. */
  addNumbered(symbols: Int32Array): void {
    const { length } = symbols;
    this.#ngrams.nextText();
    const ngrams = new Int32Array(ngramsOf(length));
    let count = 0;
    for (let start = 0; start < length; start++) {
      let ngram = 0;
      for (let order = 0; order < BLEU_ORDER && start + order < length; order++) {
        const known = this.#ngrams.size;
        ngram = this.#ngrams.count(ngram, symbols[start + order]!, this.#texts.length);
        if (ngram === known) this.#different[order]!++;
        ngrams[count++] = ngram;
      }
    }
    this.#texts.push({ ngrams, length });
  }

  diversity(): Diversity {
    return { distinct1: this.#distinct(1), distinct2: this.#distinct(2), selfBleu: this.#selfBleu() };
  }

  #distinct(n: number): number | null {
    const all = this.#texts.reduce((sum, { length }) => sum + Math.max(0, length - n + 1), 0);
    return all === 0 ? null : this.#different[n - 1]! / all;
  }

  #selfBleu(): number | null {
    if (this.#texts.length < 2) return null;
    const lengths = new NearestLengths(this.#texts.map(({ length }) => length));
    let sum = 0;
    for (const [text, { ngrams, length }] of this.#texts.entries()) {
      const statistics = new Float64Array(BLEU_STATISTICS);
      statistics[0] = length;
      statistics[1] = lengths.nearestTo(length);
      this.#ngrams.nextText();
      let at = 0;
      for (let start = 0; start < length; start++) {
        for (let order = 0; order < BLEU_ORDER && start + order < length; order++) {
          if (this.#ngrams.isMatched(ngrams[at++]!, text)) statistics[2 + order]!++;
          statistics[2 + BLEU_ORDER + order]!++;
        }
      }
      sum += bleuScore(statistics, { effectiveOrder: true });
    }
    return sum / this.#texts.length / 100;
  }
}

/** How many n-grams of all orders a text of so many tokens has. */
function ngramsOf(length: number): number {
  let all = 0;
  for (let n = 0; n < BLEU_ORDER; n++) all += Math.max(0, length - n);
  return all;
}
