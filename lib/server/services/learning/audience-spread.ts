import "server-only";
import { sentPairs } from "#core/learning/outcomes/sent-pairs.ts";
import { TasteSpread } from "#core/learning/outcomes/taste-spread.ts";
import { sentExperiments } from "./sent-experiments.ts";

/** How far apart the click rates of two texts are for this audience: variance of their log ratios. Reads all outcomes. */
export async function audienceSpread(): Promise<number> {
  const spread = new TasteSpread();
  for await (const experiment of sentExperiments())
    for (const { ratio } of sentPairs(experiment)) spread.add(ratio);
  return spread.variance;
}
