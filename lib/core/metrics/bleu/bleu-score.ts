import { BLEU_ORDER } from "./bleu-statistics.ts";

/** What sacreBLEU takes for the logarithm of zero. */
const LOG_OF_ZERO = -9_999_999_999;

/**
 * BLEU, 0–100, of added-up statistics (`bleuStatistics`), as sacreBLEU with exponential smoothing (method 3 of Chen and
 * Cherry 2014): the k-th order without a match counts as 1 / 2ᵏ matches. 0 where nothing matches at all.
 * Without `effectiveOrder` (a corpus), texts that are all shorter than four tokens have 0; with it (a sentence), only
 * orders that the text is long enough for count.
 * Papineni et al. (2002), “BLEU: a method for automatic evaluation of machine translation”; Post (2018).
 */
export function bleuScore(
  statistics: ArrayLike<number>,
  { effectiveOrder = false }: { effectiveOrder?: boolean } = {},
): number {
  const [length, referenceLength] = [statistics[0]!, statistics[1]!];
  const precisions = new Float64Array(BLEU_ORDER);
  let [order, unmatched, anything] = [BLEU_ORDER, 1, false];
  for (let n = 0; n < BLEU_ORDER; n++) {
    const [correct, total] = [statistics[2 + n]!, statistics[2 + BLEU_ORDER + n]!];
    if (total === 0) break;
    if (effectiveOrder) order = n + 1;
    if (correct > 0) anything = true;
    else unmatched *= 2;
    precisions[n] = (100 * (correct || 1 / unmatched)) / total;
  }
  if (!anything) return 0;
  let logs = 0;
  for (let n = 0; n < order; n++) logs += precisions[n] === 0 ? LOG_OF_ZERO : Math.log(precisions[n]!);
  return brevityPenalty(length, referenceLength) * Math.exp(logs / order);
}

function brevityPenalty(length: number, referenceLength: number): number {
  if (length >= referenceLength) return 1;
  return length > 0 ? Math.exp(1 - referenceLength / length) : 0;
}
