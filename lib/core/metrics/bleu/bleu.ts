import type { TextPair } from "../text-pair.ts";
import { TokenIds } from "../tokens/token-ids.ts";
import { numberedTokens, type Tokenizer } from "../tokens/tokenizer.ts";
import { bleuScore } from "./bleu-score.ts";
import { bleuStatistics } from "./bleu-statistics.ts";

/** The statistics of a pair of texts, which add up over pairs: see `bleuStatistics`. */
export function bleuOf({ candidate, references }: TextPair, tokenizer: Tokenizer): number[] {
  const ids = new TokenIds();
  const [text, ...others] = [candidate, ...references].map((one) => numberedTokens(one, tokenizer, ids));
  return bleuStatistics(text!, others);
}

/** BLEU of one text, 0–100, as sacreBLEU's `sentence_bleu`: a hint for one item, not a figure to compare runs by. */
export function sentenceBleu(pair: TextPair, tokenizer: Tokenizer): number {
  return bleuScore(bleuOf(pair, tokenizer), { effectiveOrder: true });
}
