import type { PreferencePair } from "../training/preference-pair.ts";

/** The kinds of preference that the console's own records hold, in the order in which they are shown. */
export const PAIR_KINDS = ["chosen", "edited", "rejected", "duel", "outcome"] as const;
export type PairKind = (typeof PAIR_KINDS)[number];

/** A preference with the kind of record that it comes from. */
export interface KindedPair {
  kind: PairKind;
  pair: PreferencePair;
}

/** How many pairs there are of each kind, and from how many items. */
export interface PairCounts {
  kinds: Record<PairKind, number>;
  pairs: number;
  stories: number;
}

export const PAIR_KIND_WORDS: Record<PairKind, { name: string; hint: string }> = {
  chosen: {
    name: "Chosen over shown",
    hint: "What was approved, over every candidate that was shown beside it.",
  },
  edited: {
    name: "Edit over original",
    hint: "A reviewer’s wording, over the candidate that it was made from.",
  },
  rejected: {
    name: "Approved over rejected",
    hint: "What was approved for an item later on, over the candidates that were turned down before.",
  },
  duel: {
    name: "Won a duel",
    hint: "What people preferred when they saw two candidates blind. Each standing vote counts.",
  },
  outcome: {
    name: "Clicked more",
    hint: "Two texts of one experiment and what readers did, weighed by how sure the counts are.",
  },
};

/**
 * What a decision of each kind counts where nobody says otherwise. A rejection speaks against all that was shown and
 * not for one text, so it counts half. A duel weighs by its votes
 * already, and readers' clicks by their evidence.
 */
export const DEFAULT_KIND_WEIGHTS: Record<PairKind, number> = {
  chosen: 1,
  edited: 1,
  rejected: 0.5,
  duel: 1,
  outcome: 1,
};

/** Counts pairs by kind, and the stories that they come from. */
export function countPairs(pairs: readonly KindedPair[]): PairCounts {
  const kinds = Object.fromEntries(PAIR_KINDS.map((kind) => [kind, 0])) as Record<PairKind, number>;
  const stories = new Set<string>();
  for (const { kind, pair } of pairs) {
    kinds[kind]++;
    stories.add(pair.clusterId);
  }
  return { kinds, pairs: pairs.length, stories: stories.size };
}
