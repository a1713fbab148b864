export const CHRF_ORDER = 6;
/** Entries of the statistics of a text. */
export const CHRF_STATISTICS = 3 * CHRF_ORDER;

/** Recall weighs β² times as much as precision: the 2 of chrF2. */
const BETA_SQUARED = 4;

/**
 * chrF2, 0–100, of added-up statistics (`chrfStatistics`), as sacreBLEU by default: precision and recall averaged over
 * the orders that both sides are long enough for, then their F₂. Popović (2015, 2016), “chrF: character n-gram F-score”.
 */
export function chrfScore(statistics: ArrayLike<number>): number {
  let [precision, recall, orders] = [0, 0, 0];
  for (let n = 0; n < CHRF_ORDER; n++) {
    const [ours, theirs, both] = [statistics[3 * n]!, statistics[3 * n + 1]!, statistics[3 * n + 2]!];
    if (ours === 0 || theirs === 0) continue;
    precision += both / ours;
    recall += both / theirs;
    orders++;
  }
  if (precision + recall === 0) return 0;
  precision /= orders;
  recall /= orders;
  return (100 * ((1 + BETA_SQUARED) * precision * recall)) / (BETA_SQUARED * precision + recall);
}
