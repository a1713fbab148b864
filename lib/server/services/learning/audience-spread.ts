import "server-only";
import { sentPairs } from "#core/learning/outcomes/sent-pairs.ts";
import { TasteSpread } from "#core/learning/outcomes/taste-spread.ts";
import type { LogRatio } from "#core/reward/training/click-evidence.ts";
import { sentExperiments } from "./sent-experiments.ts";

/** The newest pairs that are looked at: more would not make it surer, and would have to be read each time. */
const MOST_PAIRS = 20_000;

/** How far apart the click rates of two texts are for this audience, from its pairs, the newest first. */
export class AudienceSpread {
  readonly #spread = new TasteSpread();
  #pairs = 0;

  /** Takes a pair in; false once there are enough, and this one and all after it change nothing. */
  add(ratio: LogRatio): boolean {
    if (this.#pairs === MOST_PAIRS) return false;
    this.#spread.add(ratio);
    this.#pairs += 1;
    return true;
  }

  /** Variance of the log ratios. */
  get variance(): number {
    return this.#spread.variance;
  }
}

/** The same, read from everything that was sent. */
export async function audienceSpread(): Promise<number> {
  const spread = new AudienceSpread();
  for await (const experiment of sentExperiments())
    for (const { ratio } of sentPairs(experiment)) if (!spread.add(ratio)) return spread.variance;
  return spread.variance;
}
