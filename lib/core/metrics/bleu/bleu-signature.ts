import type { Tokenizer } from "../tokens/tokenizer.ts";

/**
 * How a corpus BLEU was computed, in sacreBLEU's words, without the release that it adds: none of its releases ran here.
 * `references`: how many each text has, or `var` where that varies.
 */
export function bleuSignature(references: number | "var", tokenizer: Tokenizer): string {
  return `nrefs:${references}|case:mixed|eff:no|tok:${tokenizer}|smooth:exp`;
}
