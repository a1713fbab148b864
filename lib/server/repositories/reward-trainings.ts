import "server-only";
import type { PairCounts } from "#core/reward/decisions/pair-kind.ts";
import type { TrainingReport } from "#core/reward/registry/training-report.ts";
import type { TrainingSettings } from "#core/reward/registry/training-settings.ts";
import { statesBefore, type TrainingStatus } from "#core/reward/registry/training-status.ts";
import type { TrainingView } from "#core/reward/registry/training-view.ts";
import type { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

const view = {
  include: { model: { select: { id: true, version: true } } },
} as const satisfies Prisma.RewardTrainingDefaultArgs;

function toView(row: Prisma.RewardTrainingGetPayload<typeof view>): TrainingView {
  return {
    id: row.id,
    name: row.name,
    status: row.status,
    settings: row.settings as unknown as TrainingSettings,
    fraction: row.fraction,
    message: row.message,
    pairCounts: row.pairCounts as unknown as PairCounts | null,
    report: row.report as unknown as TrainingReport | null,
    error: row.error,
    createdBy: row.createdBy,
    scheduled: row.scheduled,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    model: row.model,
  };
}

export async function insertTraining(
  db: Db,
  given: { settings: TrainingSettings; createdById: string; createdBy: string; scheduled?: boolean },
): Promise<string> {
  const { settings, ...by } = given;
  const { id } = await db.rewardTraining.create({
    data: { ...by, name: settings.name, settings: settings as unknown as Prisma.InputJsonValue },
    select: { id: true },
  });
  return id;
}

export async function findTraining(db: Db, id: string): Promise<TrainingView | null> {
  const row = await db.rewardTraining.findUnique({ where: { id }, ...view });
  return row && toView(row);
}

/** Trainings, newest first (ids rise with time). */
export async function listTrainings(db: Db, take: number): Promise<TrainingView[]> {
  return (await db.rewardTraining.findMany({ orderBy: { id: "desc" }, take, ...view })).map(toView);
}

export async function findTrainingStatus(db: Db, id: string): Promise<TrainingStatus | null> {
  const row = await db.rewardTraining.findUnique({ where: { id }, select: { status: true } });
  return row?.status ?? null;
}

/** Moves a training along its table of transitions; false where it is not in a state that leads there. */
export async function moveTraining(
  db: Db,
  id: string,
  to: TrainingStatus,
  data: { report?: TrainingReport; error?: string } = {},
): Promise<boolean> {
  const { report, error } = data;
  const now = new Date();
  const { count } = await db.rewardTraining.updateMany({
    where: { id, status: { in: statesBefore(to) } },
    data: {
      status: to,
      error,
      ...(report && { report: report as unknown as Prisma.InputJsonValue, fraction: 1 }),
      ...(to === "running" ? { startedAt: now } : { finishedAt: now }),
    },
  });
  return count === 1;
}

/** How far a running training is; one that has ended stays as it is. */
export async function setTrainingProgress(
  db: Db,
  id: string,
  progress: { fraction: number; message: string; pairCounts?: PairCounts },
): Promise<void> {
  const { pairCounts, ...data } = progress;
  await db.rewardTraining.updateMany({
    where: { id, status: "running" },
    data: { ...data, ...(pairCounts && { pairCounts: pairCounts as unknown as Prisma.InputJsonValue }) },
  });
}

/** When trainings were asked for last: any, and one that succeeded; and whether one waits or runs. */
export async function trainingTimes(
  db: Db,
): Promise<{ lastAt: Date | null; lastSucceededAt: Date | null; underWay: boolean }> {
  const newest = (where: Prisma.RewardTrainingWhereInput) =>
    db.rewardTraining.findFirst({ where, orderBy: { id: "desc" }, select: { createdAt: true } });
  const [last, succeeded, open] = await Promise.all([
    newest({}),
    newest({ status: "succeeded" }),
    newest({ status: { in: ["queued", "running"] } }),
  ]);
  return {
    lastAt: last?.createdAt ?? null,
    lastSucceededAt: succeeded?.createdAt ?? null,
    underWay: open !== null,
  };
}
