import "server-only";
import type { MonthExperiment } from "#core/learning/lift/lift-month.ts";
import { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

interface Row {
  days: MonthExperiment["days"];
  arms: MonthExperiment["arms"];
}

/** Days "o" of an experiment "e" whose shares were those of the launch. */
const AT_FIRST_SHARES = Prisma.sql`(NOT e.adaptive OR o.day < coalesce((
  SELECT min(l.day) FROM "ExperimentArm" b JOIN "ExperimentAllocation" l ON l."armId" = b.id
  WHERE b."experimentId" = e.id AND l.buckets <> b.buckets), 'infinity'))`;

/**
 * Experiments of the console's texts against the human line that something came back of in a month (first day,
 * YYYY-MM-DD): their days in it, and their arms as a whole. Of adaptive ones, the days at their first shares.
 */
export function monthExperiments(db: Db, month: string): Promise<Row[]> {
  return db.$queryRaw`
    WITH chosen AS (
      SELECT e.id, e.adaptive FROM "Experiment" e JOIN "ExperimentArm" a ON a."experimentId" = e.id
      WHERE e.status <> 'draft' AND a."isControl" AND a.source = 'human' AND EXISTS (
        SELECT 1 FROM "Outcome" o
        WHERE o."armId" = a.id AND o.day >= ${month}::date AND o.day < ${month}::date + interval '1 month')
    ), counts AS (
      SELECT e.id, a.id AS arm, a."isControl", a.source, a.buckets, o.day, o.shown, o.clicked
      FROM chosen e JOIN "ExperimentArm" a ON a."experimentId" = e.id CROSS JOIN LATERAL (
        SELECT s.day, sum(s.delivered)::float8 AS shown, sum(s.clicked)::float8 AS clicked
        FROM "Outcome" s WHERE s."armId" = a.id GROUP BY s.day) o
      WHERE ${AT_FIRST_SHARES}
    ), days AS (
      SELECT id, json_build_object(
        'arm', json_build_object('shown', coalesce(sum(shown) FILTER (WHERE written), 0),
          'clicked', coalesce(sum(clicked) FILTER (WHERE written), 0)),
        'control', json_build_object('shown', coalesce(sum(shown) FILTER (WHERE "isControl"), 0),
          'clicked', coalesce(sum(clicked) FILTER (WHERE "isControl"), 0))) AS day
      FROM (SELECT *, NOT "isControl" AND source IN ('approved', 'second', 'category') AS written FROM counts) c
      WHERE c.day >= ${month}::date AND c.day < ${month}::date + interval '1 month' GROUP BY id, c.day
    ), arms AS (
      SELECT e.id, a.buckets AS share, coalesce((SELECT sum(c.shown) FROM counts c WHERE c.arm = a.id), 0) AS delivered
      FROM chosen e JOIN "ExperimentArm" a ON a."experimentId" = e.id
    )
    SELECT (SELECT coalesce(json_agg(d.day), '[]') FROM days d WHERE d.id = e.id) AS days,
      (SELECT json_agg(json_build_object('share', a.share, 'delivered', a.delivered)) FROM arms a WHERE a.id = e.id) AS arms
    FROM chosen e ORDER BY e.id`;
}
