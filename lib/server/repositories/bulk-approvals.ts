import "server-only";
import type { BulkFilter } from "#core/review/bulk-filter.ts";
import type { BulkView, LeftOut } from "#core/review/bulk-view.ts";
import type { BulkApproval } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

type Row = BulkApproval & { runName: string | null };

function toBulk(row: Row): BulkView {
  const { runName, filter, leftOut, status, createdAt, appliedAt, undoneAt, ...rest } = row;
  return {
    ...rest,
    runName,
    filter: filter as unknown as BulkFilter,
    leftOut: leftOut as unknown as LeftOut,
    state: undoneAt ? "undone" : status,
    createdAt: createdAt.toISOString(),
    appliedAt: appliedAt?.toISOString() ?? null,
    undoneAt: undoneAt?.toISOString() ?? null,
  };
}

export async function insertBulk(
  db: Db,
  bulk: { filter: BulkFilter; createdById: string; createdBy: string },
): Promise<string> {
  const { id } = await db.bulkApproval.create({ data: bulk, select: { id: true } });
  return id;
}

export async function findBulk(db: Db, id: string): Promise<BulkView | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT b.*, run.name AS "runName" FROM "BulkApproval" b
    LEFT JOIN "GenerationRun" run ON run.id::text = b.filter->>'run' WHERE b.id = ${id}::uuid`;
  return row ? toBulk(row) : null;
}

/** The last bulks that were applied, newest first. */
export async function listAppliedBulks(db: Db, take: number): Promise<BulkView[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT b.*, run.name AS "runName" FROM "BulkApproval" b
    LEFT JOIN "GenerationRun" run ON run.id::text = b.filter->>'run'
    WHERE b.status = 'applied' ORDER BY b.id DESC LIMIT ${take}::int`;
  return rows.map(toBulk);
}

export async function setBulkPreview(db: Db, id: string, matched: number, leftOut: LeftOut): Promise<void> {
  await db.bulkApproval.update({ where: { id }, data: { matched, leftOut } });
}

/** Puts away the previews of this person that were never applied, with their entries. */
export async function discardPreviews(db: Db, personId: string): Promise<void> {
  const where = { createdById: personId, status: "preview" as const };
  await db.bulkEntry.deleteMany({ where: { bulk: where } });
  await db.bulkApproval.updateMany({ where, data: { status: "discarded" } });
}

/** Takes a preview for applying, holding its row; false where it is none any more. */
export async function claimBulk(db: Db, id: string): Promise<boolean> {
  const { count } = await db.bulkApproval.updateMany({
    where: { id, status: "preview" },
    data: { status: "applied", appliedAt: new Date() },
  });
  return count === 1;
}

export async function setBulkOutcome(
  db: Db,
  id: string,
  outcome: { applied: number; skipped: number },
): Promise<void> {
  await db.bulkApproval.update({ where: { id }, data: outcome });
}

/** Takes an applied bulk for undoing, holding its row; false where that was done already. */
export async function claimBulkUndo(db: Db, id: string, by: string): Promise<boolean> {
  const { count } = await db.bulkApproval.updateMany({
    where: { id, status: "applied", undoneAt: null },
    data: { undoneAt: new Date(), undoneBy: by },
  });
  return count === 1;
}

export async function setBulkUndone(db: Db, id: string, undone: number): Promise<void> {
  await db.bulkApproval.update({ where: { id }, data: { undone } });
}
