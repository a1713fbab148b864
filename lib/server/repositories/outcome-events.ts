import "server-only";
import type { EventKind } from "#core/experiments/outcomes/outcome-event.ts";
import type { Db } from "./transaction.ts";

/** An event with its place. */
export interface PlacedEvent {
  id: string;
  armId: number;
  day: string;
  message: number;
  kind: EventKind;
}

/** Holds an experiment as it stands until the transaction ends, so that it is not concluded half-way; its status. */
export async function shareExperiment(db: Db, experimentId: string): Promise<string | null> {
  const [row] = await db.$queryRaw<{ status: string }[]>`
    SELECT status::text FROM "Experiment" WHERE id = ${experimentId}::uuid FOR SHARE`;
  return row?.status ?? null;
}

/** Of these places those whose day is told otherwise: by a file, or by item where this is not, or the other way round. */
export async function placesTaken(
  db: Db,
  places: readonly Pick<PlacedEvent, "armId" | "day" | "message">[],
): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ key: string }[]>`
    SELECT DISTINCT p.arm || ' ' || p.day || ' ' || p.message AS key
    FROM unnest(${places.map((one) => one.armId)}::int[], ${places.map((one) => one.day)}::text[],
      ${places.map((one) => one.message)}::int[]) AS p(arm, day, message)
    WHERE EXISTS (SELECT 1 FROM "Outcome" o WHERE o."armId" = p.arm AND o.day = p.day::date
      AND (o.source = 'reported' OR (o.message = 0) <> (p.message = 0)))`;
  return new Set(rows.map(({ key }) => key));
}

/** Counts the events whose id is new; returns how many were. All in one statement, so each counts once, whoever sends it. */
export async function countNewEvents(
  db: Db,
  experimentId: string,
  events: readonly PlacedEvent[],
): Promise<number> {
  const [row] = await db.$queryRaw<[{ counted: number }]>`
    WITH fresh AS (
      INSERT INTO "OutcomeEvent" ("experimentId", "eventId", "armId", day, message, kind)
      SELECT ${experimentId}::uuid, e.id, e.arm, e.day::date, e.message, e.kind::"OutcomeEventKind"
      FROM unnest(${events.map((one) => one.id)}::text[], ${events.map((one) => one.armId)}::int[],
        ${events.map((one) => one.day)}::text[], ${events.map((one) => one.message)}::int[],
        ${events.map((one) => one.kind)}::text[]) AS e(id, arm, day, message, kind)
      ON CONFLICT DO NOTHING RETURNING "armId", day, message, kind
    ), counts AS (
      INSERT INTO "Outcome" AS o ("armId", day, message, delivered, clicked, "optedOut", source)
      SELECT "armId", day, message, count(*) FILTER (WHERE kind = 'delivered'), count(*) FILTER (WHERE kind = 'clicked'),
        count(*) FILTER (WHERE kind = 'optedOut'), 'counted'
      FROM fresh GROUP BY "armId", day, message ORDER BY "armId", day, message
      ON CONFLICT ("armId", day, message) DO UPDATE SET delivered = o.delivered + excluded.delivered,
        clicked = o.clicked + excluded.clicked, "optedOut" = o."optedOut" + excluded."optedOut"
      RETURNING 1
    )
    SELECT (SELECT count(*) FROM fresh)::int AS counted, (SELECT count(*) FROM counts) AS places`;
  return row.counted;
}

/** The kinds as which events of these ids were counted, by id. */
export async function kindsOfEvents(
  db: Db,
  experimentId: string,
  ids: readonly string[],
): Promise<Map<string, EventKind>> {
  const rows = await db.$queryRaw<{ id: string; kind: EventKind }[]>`
    SELECT "eventId" AS id, kind::text FROM "OutcomeEvent"
    WHERE "experimentId" = ${experimentId}::uuid AND "eventId" = ANY(${ids})`;
  return new Map(rows.map(({ id, kind }) => [id, kind]));
}
