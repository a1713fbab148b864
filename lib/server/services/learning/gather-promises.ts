import "server-only";
import { type KeptPromise, keptPromise } from "#core/learning/holds/kept-promise.ts";
import { sentPairs } from "#core/learning/outcomes/sent-pairs.ts";
import { type NotLearned, whyNotLearned } from "#core/learning/outcomes/why-not-learned.ts";
import { audienceSpread } from "./audience-spread.ts";
import { sentExperiments } from "./sent-experiments.ts";

/** Judged at most, the newest: enough for narrow intervals, few enough for one look. */
const MOST_PROMISES = 50_000;
const MOST_LEFT_OUT = 50;

export interface GatheredPromises {
  promises: KeptPromise[];
  leftOut: { key: string; why: NotLearned }[];
  cut: boolean;
}

/** What the scores of everything sent promised and kept, of every model, and which experiments could not be judged. */
export async function gatherPromises(): Promise<GatheredPromises> {
  const spread = await audienceSpread();
  const promises: KeptPromise[] = [];
  const leftOut: GatheredPromises["leftOut"] = [];
  const seen = new Set<string>();
  for await (const experiment of sentExperiments()) {
    const why = whyNotLearned(experiment);
    if (why && !seen.has(experiment.id) && leftOut.length < MOST_LEFT_OUT)
      leftOut.push({ key: experiment.key, why });
    seen.add(experiment.id);
    for (const pair of sentPairs(experiment)) {
      const promise = keptPromise(pair, spread);
      if (promise && promises.push(promise) === MOST_PROMISES) return { promises, leftOut, cut: true };
    }
  }
  return { promises, leftOut, cut: false };
}
