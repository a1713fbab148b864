import "server-only";
import type { KindedPair } from "#core/reward/decisions/pair-kind.ts";
import { PAIR_SOURCES, type PairScope } from "./pair-source.ts";

/** What a training learns from at most: its memory stays within bounds however old the console is. */
export const MOST_PAIRS = 200_000;

/** The newest preferences of every source, `most` in all; `cut` says that there were more. */
export async function gatherPairs(
  scope: PairScope = { wants: () => true },
  most = MOST_PAIRS,
): Promise<{ pairs: KindedPair[]; cut: boolean }> {
  const pairs: KindedPair[] = [];
  for (const source of PAIR_SOURCES) {
    for await (const batch of source(scope)) {
      if (pairs.length + batch.length > most) {
        for (const pair of batch.slice(0, most - pairs.length)) pairs.push(pair);
        return { pairs, cut: true };
      }
      for (const pair of batch) pairs.push(pair);
    }
  }
  return { pairs, cut: false };
}
