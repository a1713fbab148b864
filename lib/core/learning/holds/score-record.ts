import { type ClusteredMean, clusteredMean } from "../../statistics/clustered-mean.ts";
import { clusteredShareInterval } from "../../statistics/clustered-share.ts";
import type { Interval } from "../../statistics/interval.ts";
import type { KeptPromise } from "./kept-promise.ts";

/** With fewer items nothing is said. */
export const FEWEST_ITEMS = 30;

/**
 * `holds`: better than a coin, and not clearly less than promised. `less_than_promised`: better than a coin, and clearly
 * less than promised. `broken`: clearly less than promised, and perhaps no better than a coin.
 */
export type RecordVerdict = "holds" | "less_than_promised" | "broken" | "cannot_tell";

/** What a score promised over many pairs, and what it kept. Shares are of pairs, 0–1; intervals are at 95 %, over items. */
export interface ScoreRecord {
  pairs: number;
  items: number;
  /** Null where there is no pair. */
  promised: number | null;
  kept: number | null;
  keptInterval: Interval | null;
  /** Promised less kept, with its interval; null with too few items for one. */
  gap: { estimate: number; interval: Interval } | null;
  verdict: RecordVerdict;
}

export function scoreRecord(promises: readonly KeptPromise[]): ScoreRecord {
  const clustered = (value: (one: KeptPromise) => number) =>
    clusteredMean(promises.map((one) => ({ clusterId: one.itemId, value: value(one) })));
  const kept = clustered((one) => one.kept);
  const gap = clustered((one) => one.promised - one.kept);
  const items = kept?.clusters ?? 0;
  const enough = items >= FEWEST_ITEMS;
  const record = {
    pairs: promises.length,
    items,
    promised: clustered((one) => one.promised)?.mean ?? null,
    kept: kept?.mean ?? null,
    keptInterval: enough ? shareInterval(promises) : null,
    gap: enough ? gapOf(gap!) : null,
  };
  return { ...record, verdict: verdictOf(record) };
}

function gapOf({ mean, interval }: ClusteredMean): ScoreRecord["gap"] {
  return interval && { estimate: mean, interval };
}

/** Wilson's interval over items, which stays within 0–1 also where all were kept. */
function shareInterval(promises: readonly KeptPromise[]): Interval {
  const items = Map.groupBy(promises, ({ itemId }) => itemId);
  const sums = {
    clusters: items.size,
    wins: 0,
    trials: 0,
    winsSquared: 0,
    winsTimesTrials: 0,
    trialsSquared: 0,
  };
  for (const own of items.values()) {
    const [wins, trials] = [own.reduce((sum, { kept }) => sum + kept, 0), own.length];
    sums.wins += wins;
    sums.trials += trials;
    sums.winsSquared += wins ** 2;
    sums.winsTimesTrials += wins * trials;
    sums.trialsSquared += trials ** 2;
  }
  return clusteredShareInterval(sums);
}

function verdictOf({ keptInterval, gap }: Pick<ScoreRecord, "keptInterval" | "gap">): RecordVerdict {
  if (!keptInterval || !gap) return "cannot_tell";
  const beatsCoin = keptInterval.low > 0.5;
  const fallsShort = gap.interval.low > 0;
  if (fallsShort) return beatsCoin ? "less_than_promised" : "broken";
  return beatsCoin ? "holds" : "cannot_tell";
}
