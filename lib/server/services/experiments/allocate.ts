import "server-only";
import { priorCounts } from "#core/experiments/allocation/prior-counts.ts";
import { thompsonShares } from "#core/experiments/allocation/thompson-shares.ts";
import { EVEN } from "#core/experiments/analysis/beta-comparison.ts";
import { toBuckets } from "#core/experiments/assignment/assign-arm.ts";
import {
  allocationOn,
  insertAllocation,
  listAllocations,
} from "../../repositories/experiment-allocations.ts";
import { meanRewards } from "../../repositories/experiment-texts.ts";
import type { ExperimentRow } from "../../repositories/experiments.ts";
import { countsByDay } from "../../repositories/outcome-counts.ts";
import type { Db } from "../../repositories/transaction.ts";

/** Every arm keeps at least this share of those that are sent to … */
const FLOOR = 0.05;
/** … and shares stay as launched until each arm has been delivered to this many. */
const BURN_IN = 500;

/**
 * The buckets of a day (YYYY-MM-DD) by arm id. Those of an adaptive experiment are worked out when a day is first asked
 * for, from what came back of the days before, and are then written down: whoever asks again that day is told the same.
 */
export async function bucketsOn(db: Db, row: ExperimentRow, day: string): Promise<Map<number, number>> {
  if (row.adaptive && row.status === "launched" && !(await isDecided(db, row.id, day)))
    await insertAllocation(db, day, await nextBuckets(db, row, day));
  return allocationOn(db, row.id, day);
}

async function isDecided(db: Db, experimentId: string, day: string): Promise<boolean> {
  return (await listAllocations(db, experimentId)).some((one) => one.day === day);
}

async function nextBuckets(db: Db, row: ExperimentRow, day: string) {
  const counts = await countsByDay(db, row.id);
  const rewards = await meanRewards(db, row.id);
  const before = counts.filter((one) => one.day < day);
  const control = rewards.get(row.arms.find((arm) => arm.isControl)!.id);
  const arms = row.arms.map(({ id }) => {
    const own = before.filter(({ armId }) => armId === id);
    const reward = rewards.get(id);
    const sum = (value: (one: (typeof own)[number]) => number) =>
      own.reduce((total, one) => total + value(one), 0);
    const delivered = sum((one) => one.delivered);
    return {
      delivered,
      clicked: Math.min(
        delivered,
        sum((one) => one.clicked),
      ),
      prior:
        reward === undefined || control === undefined ? EVEN : priorCounts(row.usualRate, reward - control),
    };
  });
  const isBurntIn = arms.every((arm) => arm.delivered >= BURN_IN);
  const shares = isBurntIn
    ? thompsonShares(arms, { floor: FLOOR, burnIn: BURN_IN })
    : row.arms.map((arm) => arm.buckets);
  const buckets = toBuckets(shares, row.holdout);
  return row.arms.map(({ id }, at) => ({ armId: id, buckets: Math.max(1, buckets[at]!) }));
}
