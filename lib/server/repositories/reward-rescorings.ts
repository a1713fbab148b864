import "server-only";
import type { RescoringView } from "#core/reward/registry/registry-view.ts";
import type { Db } from "./transaction.ts";

/** Begins the rescoring of an activation: counts the open items once, for the progress that people see. */
export async function insertRescoring(db: Db, activationId: bigint): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "RewardRescoring" ("activationId", items)
    SELECT ${activationId}, count(*) FROM "ReviewItem" WHERE status = 'open'`;
}

/** What one step did. */
export async function addToRescoring(
  db: Db,
  activationId: bigint,
  delta: { done: number; changed: number },
): Promise<void> {
  const { done, changed } = delta;
  await db.rewardRescoring.update({
    where: { activationId },
    data: { done: { increment: done }, changed: { increment: changed } },
  });
}

export async function endRescoring(db: Db, activationId: bigint, superseded: boolean): Promise<void> {
  await db.rewardRescoring.updateMany({
    where: { activationId, finishedAt: null },
    data: { finishedAt: new Date(), superseded },
  });
}

/** How far the rescoring of the latest activation is; null where none was needed. */
export async function latestRescoring(db: Db): Promise<RescoringView | null> {
  const row = await db.rewardRescoring.findFirst({ orderBy: { activationId: "desc" } });
  if (!row) return null;
  const { items, done, changed, finishedAt } = row;
  return { items, done, changed, finishedAt: finishedAt?.toISOString() ?? null };
}
