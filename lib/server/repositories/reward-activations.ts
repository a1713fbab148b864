import "server-only";
import type { GateResult, GateVerdict } from "#core/reward/comparison/gate.ts";
import type { ActivationView } from "#core/reward/registry/registry-view.ts";
import { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

export interface NewActivation {
  modelId: string;
  previousId: string | null;
  verdict: GateVerdict | "roll_back" | "shipped";
  gate: GateResult | null;
  reason: string;
  actorId: string | null;
  actor: string;
}

/** Writes down that a model becomes the active one; the row can never be changed. Returns its id. */
export async function insertActivation(db: Db, activation: NewActivation): Promise<bigint> {
  const gate = activation.gate ? (activation.gate as unknown as Prisma.InputJsonValue) : Prisma.DbNull;
  const { id } = await db.rewardActivation.create({ data: { ...activation, gate }, select: { id: true } });
  return id;
}

const view = {
  include: {
    model: { select: { version: true, name: true } },
    previous: { select: { version: true, name: true } },
  },
} as const satisfies Prisma.RewardActivationDefaultArgs;

type Row = Prisma.RewardActivationGetPayload<typeof view>;

function toView({ id, gate, createdAt, model, previous, ...row }: Row): ActivationView {
  return {
    id: String(id),
    modelId: row.modelId,
    version: model.version,
    name: model.name,
    previousId: row.previousId,
    previousVersion: previous?.version ?? null,
    previousName: previous?.name ?? null,
    verdict: row.verdict,
    gate: gate as GateResult | null,
    reason: row.reason,
    actor: row.actor,
    at: createdAt.toISOString(),
  };
}

/** The activation that stands now. */
export async function latestActivation(db: Db): Promise<ActivationView | null> {
  const row = await db.rewardActivation.findFirst({ orderBy: { id: "desc" }, ...view });
  return row && toView(row);
}

/** The latest activations of one model, newest first. */
export async function listActivations(db: Db, modelId: string, take: number): Promise<ActivationView[]> {
  const rows = await db.rewardActivation.findMany({
    where: { modelId },
    orderBy: { id: "desc" },
    take,
    ...view,
  });
  return rows.map(toView);
}

/** What was active before the model last took over by its own merit (and not by a roll-back); null where nothing was. */
export async function modelBefore(db: Db, modelId: string): Promise<string | null> {
  const row = await db.rewardActivation.findFirst({
    where: { modelId, verdict: { not: "roll_back" } },
    orderBy: { id: "desc" },
    select: { previousId: true },
  });
  return row?.previousId ?? null;
}
