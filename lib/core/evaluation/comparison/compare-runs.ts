import type { Interval } from "../../statistics/interval.ts";
import {
  type BootstrapOptions,
  differenceInterval,
  differenceOf,
  type MetricDifference,
} from "./compare-metric.ts";
import type { ComparedMetric } from "./compared-metric.ts";
import type { PairedItem } from "./paired-item.ts";
import { type ComparisonVerdict, FEWEST_CHANGED, FEWEST_ITEMS } from "./verdict.ts";

export interface MetricComparison extends Omit<MetricDifference, "draws"> {
  /** 95 %, of this metric alone; null where there is none. */
  interval: Interval | null;
  /** Whether the metric is one of those that decide. */
  decides: boolean;
  /** Of a deciding metric: after Holm over those that decide. Of any other: of its interval alone. Null where neither way is better. */
  verdict: ComparisonVerdict | null;
  /** Why it cannot be told, as a sentence; null where it can. */
  reason: string | null;
}

export interface RunComparison {
  /** Worse where any deciding metric is worse, better where one is better and none is worse. */
  verdict: ComparisonVerdict;
  metrics: MetricComparison[];
}

/** The plainest reason why it cannot be told; a drawn interval says as much. */
export const HOLDS_ZERO = "The interval holds zero.";

const OUTSIDE = 0.05;

/**
 * Two runs side by side. Every metric has its difference with a 95 % interval. The runs are told apart by the metrics in
 * `deciding` alone: all of these together wrongly find a difference in one of twenty comparisons of equal runs at most
 * (Holm 1979, “A simple sequentially rejective multiple test procedure”), however many others are shown.
 */
export function compareRuns(
  metrics: readonly ComparedMetric[],
  deciding: readonly string[],
  paired: readonly PairedItem[],
  options: BootstrapOptions = {},
): RunComparison {
  return tellApart(
    metrics.map((metric) => differenceOf(metric, paired, options)),
    deciding,
  );
}

/** The same of differences that are computed already, which is what takes the time. */
export function tellApart(
  differences: readonly MetricDifference[],
  deciding: readonly string[],
): RunComparison {
  const decided = holm(
    differences.filter((one) => deciding.includes(one.key) && one.better !== null && canTell(one)),
  );
  const compared = differences.map((one): MetricComparison => {
    const { draws: _, ...figures } = one;
    const interval = differenceInterval(one);
    const decides = deciding.includes(one.key) && one.better !== null;
    if (one.better === null) return { ...figures, interval, decides, verdict: null, reason: null };
    const told = canTell(one) && (decides ? decided.has(one.key) : leavesOutZero(one, OUTSIDE));
    if (!told)
      return { ...figures, interval, decides, verdict: "cannot_tell", reason: reasonOf(one, interval) };
    const isBetter = one.difference! > 0 === (one.better === "higher");
    return { ...figures, interval, decides, verdict: isBetter ? "better" : "worse", reason: null };
  });
  const verdicts = compared.filter(({ decides }) => decides).map(({ verdict }) => verdict);
  const verdict = verdicts.includes("worse")
    ? "worse"
    : verdicts.includes("better")
      ? "better"
      : "cannot_tell";
  return { verdict, metrics: compared };
}

/** Keys of the metrics that differ, after Holm: the clearest must hold at 5 % / m, the next at 5 % / (m − 1), and so on. */
function holm(differences: readonly MetricDifference[]): ReadonlySet<string> {
  const found = new Set<string>();
  const clearestFirst = differences.toSorted((a, b) => otherSide(a) - otherSide(b));
  for (const [at, one] of clearestFirst.entries()) {
    if (!leavesOutZero(one, OUTSIDE / (clearestFirst.length - at))) break;
    found.add(one.key);
  }
  return found;
}

/** Share of the draws on the smaller side of zero; draws of zero count to both. */
function otherSide({ draws }: MetricDifference): number {
  const [below, above] = [draws.filter((one) => one <= 0).length, draws.filter((one) => one >= 0).length];
  return Math.min(below, above) / draws.length;
}

function leavesOutZero(difference: MetricDifference, outside: number): boolean {
  const interval = differenceInterval(difference, outside);
  return interval !== null && (interval.low > 0 || interval.high < 0);
}

function canTell({ items, changed, draws }: MetricDifference): boolean {
  return items >= FEWEST_ITEMS && changed >= FEWEST_CHANGED && draws.length > 0;
}

function reasonOf({ items, changed }: MetricDifference, interval: Interval | null): string {
  if (items < FEWEST_ITEMS)
    return `Measured on ${items} ${items === 1 ? "item" : "items"}: at least ${FEWEST_ITEMS} are needed to compare.`;
  if (changed === 0) return `The same on all ${items} items.`;
  if (changed < FEWEST_CHANGED)
    return `Only ${changed} of ${items} items differ: chance alone may put so few on one side.`;
  if (interval === null) return "Too few items hold what this figure needs.";
  if (interval.low > 0 || interval.high < 0)
    return "Its own interval leaves out zero, but not by enough among several figures.";
  return HOLDS_ZERO;
}
