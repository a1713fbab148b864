import type { NotificationText } from "../candidates/candidate.ts";
import type { RewardItem } from "../reward/reward-model.ts";
import type { PreferencePair } from "../reward/training/preference-pair.ts";

/** Two texts with the standing votes of all people on them. */
export interface JudgedPair {
  itemId: string;
  item: RewardItem;
  first: NotificationText;
  second: NotificationText;
  firstWins: number;
  secondWins: number;
  ties: number;
  /** Day of the last vote (ISO 8601). */
  date: string;
}

/** Beta(1, 1): before any vote every share is as likely as any other, so that one vote alone is no certainty. */
const PRIOR = 1;

/**
 * Duels as preferences for training, one for each pair. `aIsBetter` is the posterior mean of the share of people who
 * prefer the first, a tie counting half for either; the weight is the number of votes. A pair of which people only said
 * “neither” tells nothing and gives none. Pairs of one item are one cluster.
 */
export function votesToPairs(pairs: readonly JudgedPair[]): PreferencePair[] {
  return pairs.flatMap(({ itemId, item, first, second, firstWins, secondWins, ties, date }) => {
    const weight = firstWins + secondWins + ties;
    if (weight === 0) return [];
    return {
      item,
      a: first,
      b: second,
      aIsBetter: (firstWins + ties / 2 + PRIOR) / (weight + 2 * PRIOR),
      weight,
      source: "duel" as const,
      counts: null,
      clusterId: itemId,
      groupId: itemId,
      date,
    };
  });
}
