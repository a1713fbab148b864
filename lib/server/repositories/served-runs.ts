import "server-only";
import { BUDGET_PAUSES } from "#core/costs/budget-pause.ts";
import type { Db } from "./transaction.ts";

/** A model of one model server. */
export interface ServedModel {
  provider: string;
  model: string;
}

/** The runs that the failures of a model paused; one that a budget stopped has nothing to hope of its server. */
export async function listPausedByServer(db: Db, { provider, model }: ServedModel): Promise<string[]> {
  const rows = await db.generationRun.findMany({
    where: {
      provider,
      model,
      finishedAt: null,
      status: "paused",
      pausedBy: null,
      pausedKind: { notIn: [...BUDGET_PAUSES] },
    },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return rows.map((row) => row.id);
}

/** The runs of a model that work now. */
export async function listWorking(db: Db, { provider, model }: ServedModel): Promise<string[]> {
  const rows = await db.generationRun.findMany({
    where: { provider, model, finishedAt: null, status: { in: ["planning", "running"] } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return rows.map((row) => row.id);
}
