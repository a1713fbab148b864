import "server-only";
import type { Db } from "./transaction.ts";

/** Sums of an arm. `optedOut` is null where a part of it was not reported. */
export interface CountedArm {
  armId: number;
  delivered: number;
  clicked: number;
  optedOut: number | null;
}

/** Every arm's figures by day (YYYY-MM-DD), oldest first. Arms without any have no rows. */
export function countsByDay(db: Db, experimentId: string): Promise<(CountedArm & { day: string })[]> {
  return db.$queryRaw`
    SELECT o."armId", o.day::text, sum(o.delivered)::float8 AS delivered, sum(o.clicked)::float8 AS clicked,
      CASE WHEN count(o."optedOut") = count(*) THEN sum(o."optedOut")::float8 END AS "optedOut"
    FROM "ExperimentArm" a JOIN "Outcome" o ON o."armId" = a.id
    WHERE a."experimentId" = ${experimentId}::uuid GROUP BY o."armId", o.day ORDER BY o.day, o."armId"`;
}

/** Every arm's figures by the style of the approved text: of what is told by message. */
export function countsByCategory(
  db: Db,
  experimentId: string,
): Promise<(CountedArm & { categoryKey: string | null })[]> {
  return db.$queryRaw`
    SELECT m."categoryKey", o."armId", sum(o.delivered)::float8 AS delivered, sum(o.clicked)::float8 AS clicked,
      CASE WHEN count(o."optedOut") = count(*) THEN sum(o."optedOut")::float8 END AS "optedOut"
    FROM "ExperimentArm" a JOIN "Outcome" o ON o."armId" = a.id AND o.message > 0
      JOIN "ExperimentMessage" m ON m."experimentId" = a."experimentId" AND m.number = o.message
    WHERE a."experimentId" = ${experimentId}::uuid GROUP BY m."categoryKey", o."armId" ORDER BY m."categoryKey", o."armId"`;
}

/** One arm's text of one message with what came back: what a reward model can learn from. */
export interface CountedText extends CountedArm {
  /** Number of the message in the experiment. */
  number: number;
  itemId: string;
  arm: string;
  isControl: boolean;
  candidateId: string | null;
  categoryKey: string | null;
  title: string;
  body: string;
  /** As it was scored before the launch. */
  reward: number | null;
  rewardModelId: string | null;
}

/**
 * Texts with their figures over all days, of what is told by message; all arms of a message lie together. `after` is the
 * number of the last message before, `take` a number of messages.
 */
export function countsByMessage(
  db: Db,
  experimentId: string,
  after: number,
  take: number,
): Promise<CountedText[]> {
  return db.$queryRaw`
    SELECT m.number, m."itemId", a.id AS "armId", a.key AS arm, a."isControl", t."candidateId", t."categoryKey", t.title,
      t.body, t.reward, t."rewardModelId", c.delivered, c.clicked, c."optedOut"
    FROM "ExperimentMessage" m JOIN "ExperimentArm" a ON a."experimentId" = m."experimentId"
      JOIN "ExperimentText" t ON t."armId" = a.id AND t.number = m.number
      CROSS JOIN LATERAL (
        SELECT sum(o.delivered)::float8 AS delivered, sum(o.clicked)::float8 AS clicked,
          CASE WHEN count(o."optedOut") = count(*) THEN sum(o."optedOut")::float8 END AS "optedOut", count(*) AS days
        FROM "Outcome" o WHERE o."armId" = a.id AND o.message = m.number) c
    WHERE m."experimentId" = ${experimentId}::uuid AND m.number > ${after}::int AND m.number <= ${after + take}::int
      AND c.days > 0
    ORDER BY m.number, a.position`;
}

/** Experiments with outcomes that are told by message, oldest launch first: `after` is the id of the one before. */
export async function experimentsWithOutcomes(db: Db, after: string | null, take: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT e.id FROM "Experiment" e
    WHERE e.id > coalesce(${after}::uuid, '00000000-0000-0000-0000-000000000000') AND e.status <> 'draft'
      AND EXISTS (SELECT 1 FROM "ExperimentArm" a JOIN "Outcome" o ON o."armId" = a.id AND o.message > 0
                  WHERE a."experimentId" = e.id)
    ORDER BY e.id LIMIT ${take}::int`;
  return rows.map(({ id }) => id);
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
