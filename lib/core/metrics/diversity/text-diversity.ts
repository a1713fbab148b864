import { bleuScore } from "../bleu/bleu-score.ts";
import { BLEU_ORDER } from "../bleu/bleu-statistics.ts";
import { NgramTree } from "../ngrams/ngram-tree.ts";
import { TokenIds } from "../tokens/token-ids.ts";
import { metricTokens, type Tokenizer } from "../tokens/tokenizer.ts";
import { NearestLengths } from "./nearest-lengths.ts";
import { TwoMost } from "./two-most.ts";

/** How unlike each other texts are, 0–1. Null where there is nothing to compare. */
export interface Diversity {
  /** Different words (pairs of words) among all of them: 1 where none comes twice. */
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
  readonly #tree = new NgramTree();
  readonly #most = new TwoMost();
  readonly #texts: Int32Array[] = [];
  /** Different n-grams of each order, and the number that the next new one gets. */
  readonly #different = new Int32Array(BLEU_ORDER);
  #next = 1;

  constructor(tokenizer: Tokenizer) {
    this.#tokenizer = tokenizer;
  }

  add(text: string): void {
    this.addTokens(metricTokens(text, this.#tokenizer));
  }

  /** As `add`, for a text whose tokens are known. */
  addTokens(tokens: readonly string[]): void {
    const text = this.#ids.of(tokens);
    this.#visit(text, (ngram, order, times) => {
      if (ngram === this.#next) {
        this.#next++;
        this.#different[order]!++;
      }
      this.#most.add(ngram, times, this.#texts.length);
    });
    this.#texts.push(text);
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
    for (const [at, text] of this.#texts.entries()) {
      const statistics = new Float64Array(2 + 2 * BLEU_ORDER);
      statistics[0] = text.length;
      statistics[1] = lengths.nearestTo(text.length);
      this.#visit(text, (ngram, order, times) => {
        if (times <= this.#most.ofOthers(ngram, at)) statistics[2 + order]!++;
        statistics[2 + BLEU_ORDER + order]!++;
      });
      sum += bleuScore(statistics, { effectiveOrder: true });
    }
    return sum / this.#texts.length / 100;
  }

  /** Tells of each n-gram of a text, its order less one, and how many times it has come in this text up to here. */
  #visit(text: Int32Array, tell: (ngram: number, order: number, times: number) => void): void {
    const tree = this.#tree;
    const told: number[] = [];
    for (let at = 0; at < text.length; at++) {
      let node = 0;
      const longest = Math.min(BLEU_ORDER, text.length - at);
      for (let order = 0; order < longest; order++) {
        node = tree.child(node, text[at + order]!);
        tell(node, order, ++tree.counts[node]!);
        told.push(node);
      }
    }
    // Counts are of one text at a time.
    for (const node of told) tree.counts[node] = 0;
  }
}
