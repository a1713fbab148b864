import { bleuScore } from "../../metrics/bleu/bleu-score.ts";
import { BLEU_STATISTICS } from "../../metrics/bleu/bleu-statistics.ts";
import { CHRF_STATISTICS, chrfScore } from "../../metrics/chrf/chrf-score.ts";
import type { ComparedMetric } from "./compared-metric.ts";

/** Corpus BLEU, 0–100. An item's statistics are the sum of `bleuStatistics` over its texts; alone it has sentence BLEU. */
export const bleuMetric: ComparedMetric = {
  key: "bleu",
  better: "higher",
  size: BLEU_STATISTICS,
  figure: (sums) => (sums[1]! > 0 ? bleuScore(sums) : null),
  itemFigure: (statistics) => (statistics[1]! > 0 ? bleuScore(statistics, { effectiveOrder: true }) : null),
};

const chrf = (sums: ArrayLike<number>) => (sums[1]! > 0 ? chrfScore(sums) : null);
/** Corpus chrF2, 0–100. An item's statistics are the sum of `chrfStatistics` over its texts. */
export const chrfMetric: ComparedMetric = {
  key: "chrf2",
  better: "higher",
  size: CHRF_STATISTICS,
  figure: chrf,
  itemFigure: chrf,
};
