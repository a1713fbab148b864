import { BUCKETS, bucketOf } from "./bucket.ts";

/** What decides who gets what. */
export interface Assignment {
  /** Belongs to one experiment, so that two experiments divide their recipients independently. */
  salt: string;
  /** Buckets of the holdout, which gets no message: the first ones. */
  holdout: number;
  /** Arms in their order, each with its number of buckets. With the holdout they sum to 10,000. */
  arms: readonly { key: string; buckets: number }[];
}

/**
 * The arm of a recipient, or null for the holdout. The holdout has the first buckets and the arms follow in their order,
 * so a recipient keeps the arm as long as the shares stay.
 */
export function assignArm({ salt, holdout, arms }: Assignment, recipient: string): string | null {
  const bucket = bucketOf(salt, recipient);
  let end = holdout;
  if (bucket < end) return null;
  for (const arm of arms) {
    end += arm.buckets;
    if (bucket < end) return arm.key;
  }
  throw new Error(`The shares sum to ${end} of ${BUCKETS}`);
}

/** Shares (0–1, with a sum of 1 − holdout) as whole buckets that sum to exactly all of them: largest remainders first. */
export function toBuckets(shares: readonly number[], holdout: number): number[] {
  const free = BUCKETS - holdout;
  const sum = shares.reduce((total, share) => total + share, 0);
  const exact = shares.map((share) => (share / sum) * free);
  const buckets = exact.map(Math.floor);
  const order = exact
    .map((value, at) => ({ at, left: value - Math.floor(value) }))
    .sort((a, b) => b.left - a.left || a.at - b.at);
  const missing = free - buckets.reduce((total, one) => total + one, 0);
  for (const { at } of order.slice(0, missing)) buckets[at]! += 1;
  return buckets;
}
