import "server-only";
import { outcomePair } from "#core/learning/outcomes/outcome-pair.ts";
import { sentPairs } from "#core/learning/outcomes/sent-pairs.ts";
import type { KindedPair } from "#core/reward/decisions/pair-kind.ts";
import { audienceSpread } from "../learning/audience-spread.ts";
import { sentExperiments } from "../learning/sent-experiments.ts";
import type { PairScope } from "./pair-source.ts";

/** The preferences in what readers did with the texts of experiments, the newest experiment first. */
export async function* outcomeSource({ wants }: PairScope): AsyncGenerator<KindedPair[]> {
  const spread = await audienceSpread();
  for await (const experiment of sentExperiments()) {
    const messages = experiment.messages.filter(({ itemId }) => wants(itemId));
    yield sentPairs({ ...experiment, messages }).map((pair) => outcomePair(pair, spread));
  }
}
