import "server-only";
import type { SentArm } from "#core/learning/outcomes/sent-experiment.ts";
import { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

/** An experiment that something came back of. */
export interface SentExperimentRow {
  id: string;
  key: string;
  adaptive: boolean;
  /** Of an adaptive one: the day (YYYY-MM-DD) from which its shares were not those of the launch; null before. */
  movedOn: string | null;
  messages: number;
}

/** Experiments with outcomes, the newest first; `before` is the id of the last of the page before. */
export function listSentExperiments(
  db: Db,
  { before, take }: { before: string | null; take: number },
): Promise<SentExperimentRow[]> {
  const start = before === null ? Prisma.empty : Prisma.sql`AND e.id < ${before}::uuid`;
  return db.$queryRaw`
    SELECT e.id::text, e.key, e.adaptive, moved.day::text AS "movedOn",
      (SELECT count(*)::int FROM "ExperimentMessage" m WHERE m."experimentId" = e.id) AS messages
    FROM "Experiment" e LEFT JOIN LATERAL (
      SELECT min(l.day) AS day FROM "ExperimentArm" a JOIN "ExperimentAllocation" l ON l."armId" = a.id
      WHERE a."experimentId" = e.id AND l.buckets <> a.buckets) moved ON e.adaptive
    WHERE e.status <> 'draft' ${start} AND EXISTS (
      SELECT 1 FROM "ExperimentArm" a JOIN "Outcome" o ON o."armId" = a.id WHERE a."experimentId" = e.id)
    ORDER BY e.id DESC LIMIT ${take}::int`;
}

/** The arms of an experiment in their order, with all that came back before `movedOn`. */
export async function sentArms(db: Db, { id, movedOn }: SentExperimentRow): Promise<SentArm[]> {
  const rows = await db.$queryRaw<(Omit<SentArm, "counts"> & { shown: number; clicked: number })[]>`
    SELECT a.key, a."isControl" AS control, a.source = 'human' AS human, a.buckets AS share,
      c.shown, c.clicked
    FROM "ExperimentArm" a CROSS JOIN LATERAL (
      SELECT coalesce(sum(o.delivered), 0)::float8 AS shown, coalesce(sum(o.clicked), 0)::float8 AS clicked
      FROM "Outcome" o WHERE o."armId" = a.id AND o.day < coalesce(${movedOn}::date, 'infinity')) c
    WHERE a."experimentId" = ${id}::uuid ORDER BY a.position`;
  return rows.map(({ shown, clicked, ...arm }) => ({ ...arm, counts: { shown, clicked } }));
}
