import { BUCKETS } from "../experiments/assignment/bucket.ts";

/** The experiment that divides a campaign's recipients, as a table of its messages tells it: frozen at its launch. */
export interface OutgoingExperiment {
  id: string;
  key: string;
  salt: string;
  /** Buckets that get nothing: the first ones. */
  holdout: number;
  /** Its shares follow what came back, so that they hold for a day alone. */
  adaptive: boolean;
  /** In their order, with the buckets of the launch. */
  arms: readonly { key: string; buckets: number }[];
}

/** What a table says of the arm of each row. A recipient whose bucket is from the first to the last one gets the row. */
export const EXPERIMENT_COLUMNS = ["experiment", "arm", "salt", "firstBucket", "lastBucket"] as const;
export type ExperimentColumn = (typeof EXPERIMENT_COLUMNS)[number];

/** The further cells of a row of this arm. Those of the buckets are empty where the shares change by day. */
export function experimentCells(
  experiment: OutgoingExperiment,
  arm: string,
): Record<ExperimentColumn, string | null> {
  const { key, salt, adaptive } = experiment;
  const range = adaptive ? null : bucketsOfArm(experiment, arm);
  return {
    experiment: key,
    arm,
    salt,
    firstBucket: range && String(range.first),
    lastBucket: range && String(range.last),
  };
}

/** The buckets of an arm, both ends included. Throws for an arm that the experiment does not have. */
export function bucketsOfArm(
  { holdout, arms }: Pick<OutgoingExperiment, "holdout" | "arms">,
  key: string,
): { first: number; last: number } {
  let first = holdout;
  for (const arm of arms) {
    if (arm.key === key) return { first, last: first + arm.buckets - 1 };
    first += arm.buckets;
  }
  throw new Error(`No arm “${key}” in the ${BUCKETS} buckets`);
}
