import "server-only";
import type { ExperimentStatus } from "#core/experiments/experiment-status.ts";
import type { Experiment, ExperimentArm, ExperimentConclusion, Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

export type ExperimentRow = Experiment & {
  arms: ExperimentArm[];
  campaign: { name: string };
  conclusion: ExperimentConclusion | null;
};
export type ArmRow = ExperimentArm;
export type NewArm = Omit<ExperimentArm, "id" | "experimentId">;

const WITH = {
  arms: { orderBy: { position: "asc" } },
  campaign: { select: { name: true } },
  conclusion: true,
} as const satisfies Prisma.ExperimentInclude;

export async function insertExperiment(
  db: Db,
  { arms, ...data }: Omit<Prisma.ExperimentUncheckedCreateInput, "arms"> & { arms: NewArm[] },
): Promise<{ id: string }> {
  return db.experiment.create({ data: { ...data, arms: { create: arms } }, select: { id: true } });
}

export function findExperiment(db: Db, id: string): Promise<ExperimentRow | null> {
  return db.experiment.findUnique({ where: { id }, include: WITH });
}

export function findExperimentByKey(db: Db, key: string): Promise<ExperimentRow | null> {
  return db.experiment.findUnique({ where: { key }, include: WITH });
}

/** Reads an experiment and holds its row until the transaction ends. */
export async function lockExperiment(db: Db, id: string): Promise<ExperimentRow | null> {
  await db.$queryRaw`SELECT 1 FROM "Experiment" WHERE id = ${id}::uuid FOR UPDATE`;
  return findExperiment(db, id);
}

/** Experiments, newest first; `before` is the id of the last row of the page before (ids are time-ordered). */
export function listExperiments(
  db: Db,
  page: { status: ExperimentStatus | null; before: string | null; take: number },
): Promise<ExperimentRow[]> {
  return db.experiment.findMany({
    where: {
      ...(page.status ? { status: page.status } : {}),
      ...(page.before ? { id: { lt: page.before } } : {}),
    },
    orderBy: { id: "desc" },
    take: page.take,
    include: WITH,
  });
}

/** The experiment that a campaign carries now, or null. */
export function experimentOfCampaign(db: Db, campaignId: string): Promise<ExperimentRow | null> {
  return db.experiment.findFirst({
    where: { campaignId, status: { not: "concluded" } },
    include: WITH,
  });
}

/** Approved campaigns that carry no experiment, newest first. */
export function campaignsWithoutExperiment(db: Db, take: number): Promise<{ id: string; name: string }[]> {
  return db.campaign.findMany({
    where: { status: "approved", experiments: { none: { status: { not: "concluded" } } } },
    orderBy: { id: "desc" },
    select: { id: true, name: true },
    take,
  });
}

/** How many experiments stand so. */
export function countExperiments(db: Db, status: ExperimentStatus): Promise<number> {
  return db.experiment.count({ where: { status } });
}

/** Changes an experiment and raises its version, if it still has this version and status; false when it has not. */
export async function updateExperiment(
  db: Db,
  key: { id: string; version: number; status: ExperimentStatus },
  data: Prisma.ExperimentUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await db.experiment.updateMany({
    where: key,
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1;
}

/** Puts other arms in the place of a draft's. */
export async function replaceArms(db: Db, experimentId: string, arms: NewArm[]): Promise<void> {
  await db.experimentArm.deleteMany({ where: { experimentId } });
  await db.experimentArm.createMany({ data: arms.map((arm) => ({ ...arm, experimentId })) });
}

export async function deleteExperiment(db: Db, id: string): Promise<void> {
  await db.experiment.delete({ where: { id } });
}

export async function insertConclusion(
  db: Db,
  data: Omit<ExperimentConclusion, "createdAt" | "analysis"> & { analysis: unknown },
): Promise<void> {
  await db.experimentConclusion.create({
    data: { ...data, analysis: data.analysis as Prisma.InputJsonValue },
  });
}
