import "server-only";
import type { LearningSchedule, LearningScheduleInput } from "#core/learning/schedule/learning-schedule.ts";
import type { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

const columns = {
  rhythm: true,
  leastNewPairs: true,
  activates: true,
  version: true,
  changedById: true,
  changedBy: true,
  changedAt: true,
  lookedAt: true,
  found: true,
} as const satisfies Prisma.LearningScheduleSelect;

/** The one schedule; the migrations make its row. */
export async function readSchedule(db: Db): Promise<LearningSchedule> {
  const row = await db.learningSchedule.findUniqueOrThrow({ where: { id: 1 }, select: columns });
  return {
    ...row,
    changedAt: row.changedAt?.toISOString() ?? null,
    lookedAt: row.lookedAt?.toISOString() ?? null,
  };
}

/** Sets the schedule where it still has the version of the form; false where someone was faster. */
export async function updateSchedule(
  db: Db,
  { version, ...schedule }: LearningScheduleInput,
  by: { id: string; name: string },
): Promise<boolean> {
  const { count } = await db.learningSchedule.updateMany({
    where: { id: 1, version },
    data: {
      ...schedule,
      version: version + 1,
      changedById: by.id,
      changedBy: by.name,
      changedAt: new Date(),
      lookedAt: null,
      found: "",
    },
  });
  return count === 1;
}

/** Notes what was found when the console looked whether a training is due. */
export async function noteLook(db: Db, found: string, at: Date): Promise<void> {
  await db.learningSchedule.update({ where: { id: 1 }, data: { lookedAt: at, found }, select: { id: true } });
}
