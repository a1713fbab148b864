import "server-only";
import type { Expected } from "#core/costs/room.ts";
import type { ModelBatch } from "../db/generated/client.ts";
import { runPrice } from "./run-terms.ts";
import type { TaskClaim } from "./task-claims.ts";
import type { Db } from "./transaction.ts";

export type BatchRow = ModelBatch;

const OPEN = ["submitting", "waiting", "collecting"] as const;

/** The batches of a run that still owe answers, oldest first. */
export function openBatches(db: Db, runId: string): Promise<BatchRow[]> {
  return db.modelBatch.findMany({ where: { runId, status: { in: [...OPEN] } }, orderBy: { id: "asc" } });
}

/** The newest batches of a run. */
export function newestBatches(db: Db, runId: string, take: number): Promise<BatchRow[]> {
  return db.modelBatch.findMany({ where: { runId }, orderBy: { id: "desc" }, take });
}

/**
 * Makes a batch of up to `take` tasks of a run that wait; null where none does. The row is there before the model server
 * knows of it, so that nothing is handed over that we would not remember.
 */
export async function createBatch(db: Db, runId: string, take: number): Promise<BatchRow | null> {
  const batch = await db.modelBatch.create({ data: { runId, requests: 0 } });
  const requests = await db.$executeRaw`
    UPDATE "GenerationTask" t SET status = 'running', attempts = attempts + 1, "startedAt" = now(), "batchId" = ${batch.id}::uuid
    FROM (SELECT id FROM "GenerationTask" WHERE "runId" = ${runId}::uuid AND status = 'queued'
          ORDER BY id LIMIT ${take}::int FOR UPDATE SKIP LOCKED) waiting
    WHERE t.id = waiting.id`;
  if (requests > 0) return db.modelBatch.update({ where: { id: batch.id }, data: { requests } });
  await deleteBatch(db, batch.id);
  return null;
}

/** Forgets a batch that nothing was handed over of. */
export async function deleteBatch(db: Db, id: string): Promise<void> {
  await db.modelBatch.delete({ where: { id } });
}

export function updateBatch(
  db: Db,
  id: string,
  data: Partial<Omit<BatchRow, "id" | "runId" | "createdAt">>,
): Promise<BatchRow> {
  return db.modelBatch.update({ where: { id }, data });
}

/** What the open batches of one run, or of all runs, are expected to take, but for one of them. */
export async function expectedOf(db: Db, exceptId: string, runId?: string): Promise<Expected> {
  const { _sum } = await db.modelBatch.aggregate({
    where: { runId, id: { not: exceptId }, status: { in: [...OPEN] } },
    _sum: { expectedCost: true, expectedTokens: true },
  });
  return { cost: Number(_sum.expectedCost ?? 0n), tokens: Number(_sum.expectedTokens ?? 0n) };
}

type Row = Omit<TaskClaim, "price"> & Parameters<typeof runPrice>[0];

/** Tasks of a batch that have no answer yet: these, or the next `take` after one. */
export async function unansweredTasks(
  db: Db,
  batchId: string,
  page: { ids: readonly string[] } | { after: string | null; take: number },
): Promise<TaskClaim[]> {
  const ids = "ids" in page ? [...page.ids] : null;
  const { after, take } = "ids" in page ? { after: null, take: page.ids.length } : page;
  const rows = await db.$queryRaw<Row[]>`
    SELECT t.id::text, t."runId"::text, t."itemId"::text, t."promptVersionId"::text, t.attempts, r.model, r.provider,
      r."candidatesPerPair", r."useCache", r."priceInput", r."priceOutput", r."pricePercent"
    FROM "GenerationTask" t JOIN "GenerationRun" r ON r.id = t."runId"
    WHERE t."batchId" = ${batchId}::uuid AND t.status = 'running'
      AND (${ids}::uuid[] IS NULL OR t.id = ANY(${ids}::uuid[])) AND (${after}::uuid IS NULL OR t.id > ${after}::uuid)
    ORDER BY t.id LIMIT ${take}::int`;
  return rows.map(({ priceInput, priceOutput, pricePercent, ...claim }) => ({
    ...claim,
    price: runPrice({ priceInput, priceOutput, pricePercent }),
  }));
}

/** Puts tasks of a batch that were not handed over back, as if they had never been taken. */
export async function putBackTasks(db: Db, batchId: string, ids: readonly string[] | null): Promise<number> {
  const some = ids ? [...ids] : null;
  return db.$executeRaw`
    UPDATE "GenerationTask" SET status = 'queued', attempts = attempts - 1, "batchId" = NULL, "startedAt" = NULL
    WHERE "batchId" = ${batchId}::uuid AND status = 'running' AND (${some}::uuid[] IS NULL OR id = ANY(${some}::uuid[]))`;
}

/** Whether any task of a run waits. */
export async function hasWaitingTasks(db: Db, runId: string): Promise<boolean> {
  return (
    (await db.generationTask.findFirst({ where: { runId, status: "queued" }, select: { id: true } })) !== null
  );
}
