import { clusteredShareInterval } from "../../statistics/clustered-share.ts";
import type { Interval } from "../../statistics/interval.ts";
import { wilsonInterval } from "../../statistics/wilson-interval.ts";
import { compareRuns, type MetricComparison } from "../comparison/compare-runs.ts";
import { meanMetric } from "../comparison/compared-metric.ts";
import { type JudgedPair, type JudgedWinner, judgedWinner, winStatistics } from "./judged-pair.ts";

/** What a judge's answers come to. */
export interface JudgeSummary {
  pairs: number;
  wins: Record<JudgedWinner, number>;
  /** The challenger's share of wins (a tie is half of one) beside the ½ of equal runs, with interval and verdict. */
  share: MetricComparison;
  /** Pairs in which both orders gave the same answer (a tie in both, or the same text). Null for no pair. */
  steady: { share: number; interval: Interval } | null;
  /** How often the text that stood first won, of answers that named one: ½ for a judge without a liking. Null for none. */
  first: { share: number; interval: Interval; answers: number } | null;
}

const METRIC = meanMetric("judge", "higher");

export function judgeSummary(pairs: readonly JudgedPair[]): JudgeSummary {
  const winners = pairs.map(judgedWinner);
  const byItem = [...Map.groupBy(pairs, ({ itemId }) => itemId)];
  const compared = compareRuns(
    [METRIC],
    [METRIC.key],
    byItem.map(([itemId, own]) => ({
      itemId,
      baseline: { judge: [own.length / 2, own.length] },
      challenger: { judge: own.map((pair) => winStatistics(judgedWinner(pair))).reduce(add, [0, 0]) },
    })),
  );
  const count = (winner: JudgedWinner) => winners.filter((one) => one === winner).length;
  const steady = pairs.filter((pair) => judgedWinner(pair) !== "tie" || bothTie(pair)).length;
  return {
    pairs: pairs.length,
    wins: { baseline: count("baseline"), challenger: count("challenger"), tie: count("tie") },
    share: compared.metrics[0]!,
    steady:
      pairs.length === 0
        ? null
        : { share: steady / pairs.length, interval: wilsonInterval(steady, pairs.length) },
    first: likingForFirst(pairs),
  };
}

/** The challenger's share of wins, 0–1, with its interval instead of that of the difference from ½. Null for no pair. */
export function shareWon({ share }: JudgeSummary): { value: number; interval: Interval | null } | null {
  const { baseline, challenger, interval } = share;
  if (challenger === null || baseline === null) return null;
  return {
    value: challenger,
    interval: interval && { low: baseline + interval.low, high: baseline + interval.high },
  };
}

/** How often the order changed the answer, 0–1, with its interval. Null for no pair. */
export function orderChanged({ steady }: JudgeSummary): { value: number; interval: Interval } | null {
  if (!steady) return null;
  const { low, high } = steady.interval;
  return { value: 1 - steady.share, interval: { low: 1 - high, high: 1 - low } };
}

function add(a: readonly number[], b: readonly number[]): number[] {
  return [a[0]! + b[0]!, a[1]! + b[1]!];
}

function bothTie({ baselineFirst, challengerFirst }: JudgedPair): boolean {
  return baselineFirst === "tie" && challengerFirst === "tie";
}

/** Both answers on a pair are alike, so a pair is a cluster. */
function likingForFirst(pairs: readonly JudgedPair[]): JudgeSummary["first"] {
  const clusters = pairs.map(({ baselineFirst, challengerFirst }) => {
    const named = [baselineFirst, challengerFirst].filter((side) => side !== "tie");
    return { wins: named.filter((side) => side === "first").length, trials: named.length };
  });
  const sum = (value: (one: { wins: number; trials: number }) => number) =>
    clusters.reduce((total, one) => total + value(one), 0);
  const [wins, trials] = [sum((one) => one.wins), sum((one) => one.trials)];
  if (trials === 0) return null;
  const interval = clusteredShareInterval({
    clusters: clusters.filter((one) => one.trials > 0).length,
    wins,
    trials,
    winsSquared: sum((one) => one.wins ** 2),
    winsTimesTrials: sum((one) => one.wins * one.trials),
    trialsSquared: sum((one) => one.trials ** 2),
  });
  return { share: wins / trials, interval, answers: trials };
}
