import "server-only";
import {
  heldPromise,
  type KeptPromise,
  type OpenPromise,
  openPromise,
} from "#core/learning/holds/kept-promise.ts";
import { sentPairs } from "#core/learning/outcomes/sent-pairs.ts";
import { type NotLearned, whyNotLearned } from "#core/learning/outcomes/why-not-learned.ts";
import { AudienceSpread } from "./audience-spread.ts";
import { sentExperiments } from "./sent-experiments.ts";

/** Judged at most, the newest: enough for narrow intervals, few enough for one look. */
const MOST_PROMISES = 50_000;
const MOST_LEFT_OUT = 50;

export interface GatheredPromises {
  promises: KeptPromise[];
  leftOut: { key: string; why: NotLearned }[];
  cut: boolean;
}

/**
 * What the scores of everything sent promised and kept, of every model, and which experiments could not be judged. One
 * look at what was sent: how far apart its click rates are comes out of the same pairs.
 */
export async function gatherPromises(): Promise<GatheredPromises> {
  const spread = new AudienceSpread();
  const open: OpenPromise[] = [];
  const leftOut: GatheredPromises["leftOut"] = [];
  const seen = new Set<string>();
  const gathered = (cut: boolean) => ({
    promises: open.map((promise) => heldPromise(promise, spread.variance)),
    leftOut,
    cut,
  });
  for await (const experiment of sentExperiments()) {
    const why = whyNotLearned(experiment);
    if (why && !seen.has(experiment.id) && leftOut.length < MOST_LEFT_OUT)
      leftOut.push({ key: experiment.key, why });
    seen.add(experiment.id);
    for (const pair of sentPairs(experiment)) {
      spread.add(pair.ratio);
      const promise = openPromise(pair);
      if (promise && open.push(promise) === MOST_PROMISES) return gathered(true);
    }
  }
  return gathered(false);
}
