import type { Tokenizer } from "../tokens/tokenizer.ts";

/**
 * This implementation, in the place where sacreBLEU names its own release. It gives the values of sacreBLEU 2; raised
 * when a change makes it give others.
 */
const VERSION = "pushgen-1";

/** How a corpus BLEU was computed, as sacreBLEU prints it. `references`: how many each text has, or `var` where that varies. */
export function bleuSignature(references: number | "var", tokenizer: Tokenizer): string {
  return `nrefs:${references}|case:mixed|eff:no|tok:${tokenizer}|smooth:exp|version:${VERSION}`;
}
