import "server-only";
import type { Client } from "pg";

export interface SettledCounts {
  added: number;
  replaced: number;
  unchanged: number;
  /** Rows that the tables refuse, by their place in the copy, from 1. */
  refused: { place: number; reason: string; day: string }[];
}

/**
 * Puts the rows of the table “staged” in their place, one statement for each question: what is told twice, what stands
 * already, what is new. Without `replace`, figures that stand and differ are refused.
 */
export async function settleStaged(client: Client, loadId: number, replace: boolean): Promise<SettledCounts> {
  const refused: SettledCounts["refused"] = [];
  const takeOut = async (where: string, reason: string) => {
    const { rows } = await client.query(
      `DELETE FROM staged s WHERE ${where} RETURNING s.place, s.day::text AS day`,
    );
    for (const row of rows) refused.push({ ...row, reason });
  };
  await takeOut(MIXED, "is of a day that is told both by item and for all items together");
  await takeOut(TWICE, "is there twice: the first one counts");
  await takeOut(COUNTED, "is of a day that is counted from events");
  if (!replace)
    await takeOut(
      DIFFERENT,
      "has other figures than stand for that day: load it as a correction (in the API: replace)",
    );
  const left = (await client.query("SELECT count(*)::int AS n FROM staged")).rows[0].n as number;
  const { rowCount: replaced } = await client.query(REPLACE, [loadId]);
  const { rowCount: added } = await client.query(INSERT, [loadId]);
  return { added: added!, replaced: replaced!, unchanged: left - added! - replaced!, refused };
}

/** Days that the file, or the file and the tables, tell in both ways: counting both would count twice. */
const MIXED = `(s."armId", s.day) IN (
  SELECT "armId", day FROM (SELECT "armId", day, bool_or(message = 0) AS whole, bool_or(message > 0) AS parts
    FROM staged GROUP BY "armId", day) d
  WHERE whole AND parts
    OR whole AND EXISTS (SELECT 1 FROM "Outcome" o WHERE o."armId" = d."armId" AND o.day = d.day AND o.message > 0)
    OR parts AND EXISTS (SELECT 1 FROM "Outcome" o WHERE o."armId" = d."armId" AND o.day = d.day AND o.message = 0))`;

const TWICE = `s.ctid IN (SELECT ctid FROM (SELECT ctid, row_number() OVER (PARTITION BY "armId", day, message ORDER BY place) AS n
  FROM staged) d WHERE n > 1)`;

const SAME_PLACE = `(o."armId", o.day, o.message) = (s."armId", s.day, s.message)`;
const DIFFERS = `(o.delivered, o.clicked, o."optedOut") IS DISTINCT FROM (s.delivered, s.clicked, s."optedOut")`;

const COUNTED = `EXISTS (SELECT 1 FROM "Outcome" o WHERE o.source = 'counted' AND ${SAME_PLACE})`;
const DIFFERENT = `EXISTS (SELECT 1 FROM "Outcome" o WHERE ${SAME_PLACE} AND ${DIFFERS})`;

const REPLACE = `UPDATE "Outcome" o SET delivered = s.delivered, clicked = s.clicked, "optedOut" = s."optedOut",
    "loadId" = $1::int
  FROM staged s WHERE ${SAME_PLACE} AND ${DIFFERS}`;

const INSERT = `INSERT INTO "Outcome" ("armId", day, message, delivered, clicked, "optedOut", "loadId")
  SELECT "armId", day, message, delivered, clicked, "optedOut", $1::int FROM staged ON CONFLICT DO NOTHING`;
