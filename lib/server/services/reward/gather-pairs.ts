import "server-only";
import type { KindedPair } from "#core/reward/decisions/pair-kind.ts";
import type { PairScope, PairSource } from "./pair-source.ts";
import { PAIR_SOURCES } from "./pair-sources.ts";

/** What a training learns from at most: its memory stays within bounds however old the console is. */
export const MOST_PAIRS = 200_000;

/**
 * The preferences of every source, `most` in all; `cut` says that there were more. The sources take turns batch by
 * batch, so that a large one leaves room for the others.
 */
export async function gatherPairs(
  scope: PairScope = { wants: () => true },
  most = MOST_PAIRS,
  sources: readonly PairSource[] = PAIR_SOURCES,
): Promise<{ pairs: KindedPair[]; cut: boolean }> {
  const pairs: KindedPair[] = [];
  let open = sources.map((source) => source(scope));
  while (open.length > 0) {
    const ended = new Set<(typeof open)[number]>();
    for (const source of open) {
      const { done, value } = await source.next();
      if (done) ended.add(source);
      for (const pair of value ?? []) {
        if (pairs.length === most) return { pairs, cut: true };
        pairs.push(pair);
      }
    }
    open = open.filter((source) => !ended.has(source));
  }
  return { pairs, cut: false };
}
