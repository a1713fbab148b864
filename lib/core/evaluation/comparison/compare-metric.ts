import type { Interval } from "../../statistics/interval.ts";
import { widenedTail } from "../../statistics/widened-tail.ts";
import { allSums, drawnSums, itemDraws, statisticsMatrix } from "./bootstrap-draws.ts";
import type { ComparedMetric } from "./compared-metric.ts";
import type { PairedItem } from "./paired-item.ts";

/** The bootstrap over items of one metric's difference, challenger less baseline, in the unit of the metric. */
export interface MetricDifference {
  key: string;
  better: ComparedMetric["better"];
  /** Items on which both runs were measured; the figures are over these. */
  items: number;
  /** Items whose statistics differ. */
  changed: number;
  baseline: number | null;
  challenger: number | null;
  difference: number | null;
  /** The difference on other items drawn from the same source, ascending; empty where it cannot be drawn. */
  draws: Float64Array;
}

export interface BootstrapOptions {
  seed?: number;
  draws?: number;
}
export const DRAWS = 2_000;

/**
 * The difference of two runs on the same items, with draws of it: items are drawn with replacement, both runs on the
 * same draw (paired bootstrap; Koehn 2004, “Statistical significance tests for machine translation evaluation”). Of
 * BLEU and chrF the statistics are drawn, so that the draws are corpus figures too.
 */
export function differenceOf(
  metric: ComparedMetric,
  paired: readonly PairedItem[],
  { seed = 1, draws = DRAWS }: BootstrapOptions = {},
): MetricDifference {
  const rows = paired.flatMap(({ baseline, challenger }) => {
    const [before, after] = [baseline[metric.key], challenger[metric.key]];
    return before && after ? [{ before, after }] : [];
  });
  const [before, after] = (["before", "after"] as const).map((side) =>
    statisticsMatrix(
      rows.map((row) => row[side]),
      metric.size,
    ),
  ) as [Float64Array, Float64Array];
  const figures = (ofBaseline: Float64Array, ofChallenger: Float64Array) => {
    const [baseline, challenger] = [metric.figure(ofBaseline), metric.figure(ofChallenger)];
    const difference = baseline === null || challenger === null ? null : challenger - baseline;
    return { baseline, challenger, difference };
  };
  const [sumsBefore, sumsAfter] = [new Float64Array(metric.size), new Float64Array(metric.size)];
  const drawn: number[] = [];
  if (rows.length > 1) {
    const sampled = itemDraws(rows.length, draws, seed);
    for (let draw = 0; draw < draws; draw++) {
      drawnSums(before, sampled, draw, sumsBefore);
      const { difference } = figures(sumsBefore, drawnSums(after, sampled, draw, sumsAfter));
      if (difference !== null) drawn.push(difference);
    }
  }
  return {
    key: metric.key,
    better: metric.better,
    items: rows.length,
    changed: rows.filter((row) => row.before.some((value, i) => value !== row.after[i])).length,
    ...figures(allSums(before, metric.size), allSums(after, metric.size)),
    // A figure that many draws do not have has no interval.
    draws: drawn.length < draws * 0.95 ? new Float64Array() : Float64Array.from(drawn).sort(),
  };
}

/** The interval that leaves out `outside` (0.05 for 95 %) of the differences; null where there are no draws. */
export function differenceInterval({ draws, items }: MetricDifference, outside = 0.05): Interval | null {
  if (draws.length === 0) return null;
  const tail = widenedTail(outside, items);
  const low = Math.floor(draws.length * tail);
  return { low: draws[low]!, high: draws[draws.length - 1 - low]! };
}
