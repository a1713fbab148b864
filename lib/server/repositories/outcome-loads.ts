import "server-only";
import type { OutcomeLoad } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

export type LoadRow = OutcomeLoad;

export async function insertLoad(
  db: Db,
  data: Pick<OutcomeLoad, "fileName" | "replace" | "createdById" | "createdBy">,
): Promise<number> {
  return (await db.outcomeLoad.create({ data, select: { id: true } })).id;
}

export async function failLoad(db: Db, id: number, error: string): Promise<void> {
  await db.outcomeLoad.updateMany({
    where: { id, status: "loading" },
    data: { status: "failed", error, finishedAt: new Date() },
  });
}

export function findLoad(db: Db, id: number): Promise<LoadRow | null> {
  return db.outcomeLoad.findUnique({ where: { id } });
}

/** Loads, newest first; `before` is the id of the last of the page before. */
export function listLoads(db: Db, before: number | null, take: number): Promise<LoadRow[]> {
  return db.outcomeLoad.findMany({
    where: before ? { id: { lt: before } } : {},
    orderBy: { id: "desc" },
    take,
  });
}

/** Bad rows in the order of the file; `after` is the line of the last one before. */
export function listBadRows(
  db: Db,
  loadId: number,
  after: number,
  take: number,
): Promise<{ line: number; reason: string; raw: string }[]> {
  return db.outcomeBadRow.findMany({
    where: { loadId, line: { gt: after } },
    orderBy: { line: "asc" },
    take,
    select: { line: true, reason: true, raw: true },
  });
}
