import "server-only";
import { WORKER } from "#core/access/actor.ts";
import type { KindedPair } from "#core/reward/decisions/pair-kind.ts";
import { duelPairs } from "../duels/duel-pairs.ts";
import type { PairScope } from "./pair-source.ts";

const BATCH = 1_000;

/** The preferences in the votes of the duels, in the order in which pairs were first judged. */
export async function* duelSource({ wants }: PairScope): AsyncGenerator<KindedPair[]> {
  let batch: KindedPair[] = [];
  for await (const pair of duelPairs(WORKER)) {
    if (wants(pair.clusterId)) batch.push({ kind: "duel", pair });
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
