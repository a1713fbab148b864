import "server-only";
import { sentPairs } from "#core/learning/outcomes/sent-pairs.ts";
import { TasteSpread } from "#core/learning/outcomes/taste-spread.ts";
import { sentExperiments } from "./sent-experiments.ts";

/** The newest pairs that are looked at: more would not make it surer, and would have to be read each time. */
const MOST_PAIRS = 20_000;

/** How far apart the click rates of two texts are for this audience: variance of their log ratios. */
export async function audienceSpread(): Promise<number> {
  const spread = new TasteSpread();
  let pairs = 0;
  for await (const experiment of sentExperiments())
    for (const { ratio } of sentPairs(experiment)) {
      spread.add(ratio);
      if (++pairs === MOST_PAIRS) return spread.variance;
    }
  return spread.variance;
}
