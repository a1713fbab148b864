import "server-only";
import type { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

const facts = {
  id: true,
  version: true,
  name: true,
  active: true,
  card: true,
  trainingId: true,
  createdBy: true,
  createdAt: true,
} as const satisfies Prisma.RewardModelSelect;

/** A model of the registry without its file. */
export type RewardModelRow = Prisma.RewardModelGetPayload<{ select: typeof facts }>;

/** Which model scores now: one index look-up. Null in a database that nothing was registered in. */
export async function activeModelId(db: Db): Promise<string | null> {
  const [row] = await db.$queryRaw<{ id: string }[]>`SELECT id FROM "RewardModel" WHERE active`;
  return row?.id ?? null;
}

export function findRewardModel(db: Db, id: string): Promise<RewardModelRow | null> {
  return db.rewardModel.findUnique({ where: { id }, select: facts });
}

/** The file of a trained model; null for one that ships with the product, undefined where there is no such model. */
export async function findRewardFile(
  db: Db,
  id: string,
): Promise<{ name: string; file: Uint8Array | null } | undefined> {
  const row = await db.rewardModel.findUnique({ where: { id }, select: { name: true, weights: true } });
  return row ? { name: row.name, file: row.weights } : undefined;
}

/** Versions, newest first; `before` is the version of the last row of the page before. */
export function listRewardModels(
  db: Db,
  page: { before: number | null; take: number },
): Promise<RewardModelRow[]> {
  return db.rewardModel.findMany({
    where: page.before === null ? {} : { version: { lt: page.before } },
    orderBy: { version: "desc" },
    take: page.take,
    select: facts,
  });
}

export interface NewRewardModel {
  id: string;
  name: string;
  card: object;
  file: Uint8Array | null;
  trainingId: string | null;
  createdById: string | null;
  createdBy: string;
}

/** Adds a model under the next version, not active. The caller holds the workspace's lock. Returns its version. */
export async function insertRewardModel(db: Db, model: NewRewardModel): Promise<number> {
  const { _max } = await db.rewardModel.aggregate({ _max: { version: true } });
  const { file, card, ...data } = model;
  const version = (_max.version ?? 0) + 1;
  const weights = file && new Uint8Array(file);
  await db.rewardModel.create({ data: { ...data, version, card: card as Prisma.InputJsonValue, weights } });
  return version;
}

/** Hands the one active place over. The activation that says why is written before. */
export async function moveActive(db: Db, previousId: string | null, id: string): Promise<void> {
  if (previousId)
    await db.rewardModel.update({ where: { id: previousId }, data: { active: false }, select: { id: true } });
  await db.rewardModel.update({ where: { id }, data: { active: true }, select: { id: true } });
}
