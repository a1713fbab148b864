import { bleuScore } from "./bleu/bleu-score.ts";
import { bleuSignature } from "./bleu/bleu-signature.ts";
import { BLEU_STATISTICS, bleuStatistics } from "./bleu/bleu-statistics.ts";
import { chrfStatistics } from "./chrf/chrf.ts";
import { CHRF_STATISTICS, chrfScore } from "./chrf/chrf-score.ts";
import { type Diversity, numberedDiversity } from "./diversity/text-diversity.ts";
import { type RougeScores, rougeScores } from "./rouge/rouge.ts";
import type { RougeWords } from "./rouge/rouge-words.ts";
import type { TextPair } from "./text-pair.ts";
import { TokenIds } from "./tokens/token-ids.ts";
import { numberedTokens, type Tokenizer } from "./tokens/tokenizer.ts";

/** All figures of a list of texts against their references: BLEU and chrF2 0–100, the others 0–1. */
export interface CorpusFigures extends RougeScores, Diversity {
  pairs: number;
  bleu: { score: number; signature: string };
  chrf2: number;
}

/** Adds up pair after pair, so that a list need not be held: memory grows with the candidates and with the different words. */
export class CorpusMetrics {
  readonly #tokenizer: Tokenizer;
  readonly #rougeWords: RougeWords;
  readonly #ids = new TokenIds();
  readonly #words = new TokenIds();
  readonly #bleu = new Float64Array(BLEU_STATISTICS);
  readonly #chrf = new Float64Array(CHRF_STATISTICS);
  readonly #rouge: RougeScores = { rouge1: 0, rouge2: 0, rougeL: 0 };
  /** The candidates' tokens; compared at the end, since that work and the other are quicker apart. */
  readonly #candidates: Int32Array[] = [];
  readonly #references = new Set<number>();

  constructor(tokenizer: Tokenizer, rougeWords: RougeWords = "a-z") {
    this.#tokenizer = tokenizer;
    this.#rougeWords = rougeWords;
  }

  add(pair: TextPair): void {
    const numbered = (text: string) => numberedTokens(text, this.#tokenizer, this.#ids);
    const candidate = numbered(pair.candidate);
    const references = pair.references.map(numbered);
    addTo(this.#bleu, bleuStatistics(candidate, references));
    addTo(this.#chrf, chrfStatistics(pair));
    const { rouge1, rouge2, rougeL } = rougeScores(pair, this.#rougeWords, this.#words);
    this.#rouge.rouge1 += rouge1;
    this.#rouge.rouge2 += rouge2;
    this.#rouge.rougeL += rougeL;
    this.#candidates.push(candidate);
    this.#references.add(pair.references.length);
  }

  /** The figures of all pairs so far. Throws `RangeError` where there is none. */
  figures(): CorpusFigures {
    const pairs = this.#candidates.length;
    if (pairs === 0) throw new RangeError("Figures need a pair of texts at least.");
    const references = this.#references.size === 1 ? [...this.#references][0]! : "var";
    return {
      pairs,
      bleu: { score: bleuScore(this.#bleu), signature: bleuSignature(references, this.#tokenizer) },
      chrf2: chrfScore(this.#chrf),
      rouge1: this.#rouge.rouge1 / pairs,
      rouge2: this.#rouge.rouge2 / pairs,
      rougeL: this.#rouge.rougeL / pairs,
      ...numberedDiversity(this.#candidates),
    };
  }
}

function addTo(sums: Float64Array, statistics: readonly number[]): void {
  for (let i = 0; i < sums.length; i++) sums[i]! += statistics[i]!;
}
