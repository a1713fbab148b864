import type { Interval } from "../../statistics/interval.ts";
import { widenedTail } from "../../statistics/widened-tail.ts";
import { allSums, drawnSums, itemDraws, statisticsMatrix } from "./bootstrap-draws.ts";
import { type BootstrapOptions, DRAWS } from "./compare-metric.ts";
import type { ComparedMetric } from "./compared-metric.ts";
import type { ItemStatistics } from "./paired-item.ts";

/** A figure of one run with its 95 % interval over items. */
export interface RunFigure {
  key: string;
  /** Items on which it was measured. */
  items: number;
  figure: number | null;
  /** Null for fewer than two items, or where all draws agree (nothing is known of the spread). */
  interval: Interval | null;
}

/** A metric of one run, with a bootstrap over items. The same items and seed give the same numbers. */
export function runFigure(
  metric: ComparedMetric,
  items: readonly ItemStatistics[],
  { seed = 1, draws = DRAWS }: BootstrapOptions = {},
): RunFigure {
  const rows = measured(metric.key, items);
  const matrix = statisticsMatrix(rows, metric.size);
  const sums = new Float64Array(metric.size);
  const figure = metric.figure(allSums(matrix, metric.size));
  const drawn: number[] = [];
  if (rows.length > 1) {
    const sampled = itemDraws(rows.length, draws, seed);
    for (let draw = 0; draw < draws; draw++) {
      const one = metric.figure(drawnSums(matrix, sampled, draw, sums));
      if (one !== null) drawn.push(one);
    }
  }
  drawn.sort((a, b) => a - b);
  const cut = rows.length > 1 ? Math.floor(drawn.length * widenedTail(0.05, rows.length)) : 0;
  const [low, high] = [drawn[cut], drawn[drawn.length - 1 - cut]];
  const hasInterval = drawn.length >= draws * 0.95 && low !== undefined && high !== undefined && low < high;
  return { key: metric.key, items: rows.length, figure, interval: hasInterval ? { low, high } : null };
}

function measured(key: string, items: readonly ItemStatistics[]): (readonly number[])[] {
  return items.flatMap((item) => {
    const statistics = item[key];
    return statistics ? [statistics] : [];
  });
}
