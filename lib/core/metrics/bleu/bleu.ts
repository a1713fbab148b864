import type { TextPair } from "../text-pair.ts";
import { metricTokens, type Tokenizer } from "../tokens/tokenizer.ts";
import { bleuScore } from "./bleu-score.ts";
import { bleuStatistics } from "./bleu-statistics.ts";

/** The statistics of a pair of texts, which add up over pairs: see `bleuStatistics`. */
export function bleuOf({ candidate, references }: TextPair, tokenizer: Tokenizer): number[] {
  return bleuStatistics(
    metricTokens(candidate, tokenizer),
    references.map((reference) => metricTokens(reference, tokenizer)),
  );
}

/** BLEU of one text, 0–100, as sacreBLEU's `sentence_bleu`: a hint for one item, not a figure to compare runs by. */
export function sentenceBleu(pair: TextPair, tokenizer: Tokenizer): number {
  return bleuScore(bleuOf(pair, tokenizer), { effectiveOrder: true });
}
