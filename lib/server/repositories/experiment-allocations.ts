import "server-only";
import type { Db } from "./transaction.ts";

export interface AllocationRow {
  armId: number;
  /** YYYY-MM-DD, from which the buckets hold. */
  day: string;
  buckets: number;
}

/** Every allocation of an experiment, oldest first. */
export function listAllocations(db: Db, experimentId: string): Promise<AllocationRow[]> {
  return db.$queryRaw`
    SELECT l."armId", l.day::text, l.buckets FROM "ExperimentArm" a JOIN "ExperimentAllocation" l ON l."armId" = a.id
    WHERE a."experimentId" = ${experimentId}::uuid ORDER BY l.day, a.position`;
}

/** The buckets of a day (YYYY-MM-DD) by arm: the newest allocation up to it. Empty before the first. */
export async function allocationOn(db: Db, experimentId: string, day: string): Promise<Map<number, number>> {
  const rows = await db.$queryRaw<{ armId: number; buckets: number }[]>`
    SELECT DISTINCT ON (a.id) a.id AS "armId", l.buckets
    FROM "ExperimentArm" a JOIN "ExperimentAllocation" l ON l."armId" = a.id AND l.day <= ${day}::date
    WHERE a."experimentId" = ${experimentId}::uuid ORDER BY a.id, l.day DESC`;
  return new Map(rows.map(({ armId, buckets }) => [armId, buckets]));
}

/** Writes down the buckets from a day on; what stands for that day already stays. */
export async function insertAllocation(
  db: Db,
  day: string,
  buckets: readonly { armId: number; buckets: number }[],
): Promise<void> {
  await db.experimentAllocation.createMany({
    data: buckets.map((one) => ({ ...one, day: new Date(`${day}T00:00:00Z`) })),
    skipDuplicates: true,
  });
}
