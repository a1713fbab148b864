import "server-only";
import { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

/** Sums of an arm. `optedOut` is null where a part of it was not reported. */
export interface CountedArm {
  armId: number;
  delivered: number;
  clicked: number;
  optedOut: number | null;
}

/** Sums of outcomes "o". */
const SUMS = Prisma.sql`sum(o.delivered)::float8 AS delivered, sum(o.clicked)::float8 AS clicked,
  CASE WHEN count(o."optedOut") = count(*) THEN sum(o."optedOut")::float8 END AS "optedOut"`;

/**
 * Every arm's figures by day (YYYY-MM-DD), oldest first. Arms without any have no rows. Arm by arm, since a join with all
 * arms sorts a million rows before it sums them.
 */
export function countsByDay(db: Db, experimentId: string): Promise<(CountedArm & { day: string })[]> {
  return db.$queryRaw`
    SELECT a.id AS "armId", c.day::text, c.delivered, c.clicked, c."optedOut"
    FROM "ExperimentArm" a CROSS JOIN LATERAL (
      SELECT o.day, ${SUMS} FROM "Outcome" o WHERE o."armId" = a.id GROUP BY o.day) c
    WHERE a."experimentId" = ${experimentId}::uuid ORDER BY c.day, a.id`;
}

/** Every arm's figures by the style of the approved text: of what is told by message. */
export function countsByCategory(
  db: Db,
  experimentId: string,
): Promise<(CountedArm & { categoryKey: string | null })[]> {
  return db.$queryRaw`
    SELECT m."categoryKey", a.id AS "armId", sum(c.delivered)::float8 AS delivered, sum(c.clicked)::float8 AS clicked,
      CASE WHEN count(c."optedOut") = count(*) THEN sum(c."optedOut")::float8 END AS "optedOut"
    FROM "ExperimentArm" a CROSS JOIN LATERAL (
        SELECT o.message, ${SUMS} FROM "Outcome" o WHERE o."armId" = a.id AND o.message > 0 GROUP BY o.message) c
      JOIN "ExperimentMessage" m ON m."experimentId" = a."experimentId" AND m.number = c.message
    WHERE a."experimentId" = ${experimentId}::uuid GROUP BY m."categoryKey", a.id ORDER BY m."categoryKey", a.id`;
}

/** Corrections of an experiment's figures: how many, and when the last was. */
export async function correctionsOf(
  db: Db,
  experimentId: string,
): Promise<{ count: number; last: Date | null }> {
  const [row] = await db.$queryRaw<[{ count: number; last: Date | null }]>`
    SELECT count(*)::int AS count, max(c."createdAt") AS last
    FROM "ExperimentArm" a JOIN "OutcomeCorrection" c ON c."armId" = a.id WHERE a."experimentId" = ${experimentId}::uuid`;
  return row;
}
