import { type ClusterSums, clusteredShareInterval } from "../statistics/clustered-share.ts";
import type { Interval } from "../statistics/interval.ts";
import { wilsonInterval } from "../statistics/wilson-interval.ts";

/** Below this many votes no share is given. */
export const LEAST_VOTES = 20;
/** Below this many items no share is given: votes on one item are alike. */
export const LEAST_ITEMS = 10;

/** A share of votes with its interval, 0–1; both null below the minimum. */
export interface DuelShare {
  votes: number;
  share: number | null;
  interval: Interval | null;
}

/** How often the left text won among the votes for one side. Sides are balanced: one half is no liking for a side. */
export function positionBias({ left, right }: { left: number; right: number }): DuelShare {
  const votes = left + right;
  if (votes < LEAST_VOTES) return { votes, share: null, interval: null };
  return { votes, share: left / votes, interval: wilsonInterval(left, votes) };
}

/** What a style, or the human line, won against anything else; sums are over items. */
export interface ContenderSums extends ClusterSums {
  /** Null for the human line. */
  categoryKey: string | null;
  ties: number;
  neither: number;
}

export interface ContenderShare extends DuelShare {
  categoryKey: string | null;
  items: number;
  wins: number;
  ties: number;
  neither: number;
}

/** The share of decided votes that a contender won, with an interval over items. */
export function contenderShare(sums: ContenderSums): ContenderShare {
  const { categoryKey, clusters: items, wins, trials: votes, ties, neither } = sums;
  const base = { categoryKey, items, wins, votes, ties, neither };
  if (votes < LEAST_VOTES || items < LEAST_ITEMS) return { ...base, share: null, interval: null };
  return { ...base, share: wins / votes, interval: clusteredShareInterval(sums) };
}
