import "server-only";
import type { TaskFilter } from "#core/generation/run-tasks.ts";
import { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

const FILTERS: Record<TaskFilter, Prisma.Sql> = {
  all: Prisma.sql`TRUE`,
  failed: Prisma.sql`t.status = 'failed'`,
  again: Prisma.sql`t.calls > 1`,
};

export interface RunTaskRow {
  id: string;
  itemId: string;
  promptVersionId: string;
  title: string;
  body: string;
  style: string;
  version: number;
  status: "queued" | "running" | "succeeded" | "failed" | "cancelled";
  errorMessage: string | null;
  calls: number;
  cachedAnswers: number;
  promptTokens: number;
  completionTokens: number;
  cost: bigint;
  priced: boolean;
  durationMs: number | null;
}

const NIL = "00000000-0000-0000-0000-000000000000";

/** Tasks of a run in the order of their items, from the index on that order; `after` is the last of the page before. */
export async function listRunTasks(
  db: Db,
  runId: string,
  page: { filter: TaskFilter; after: { itemId: string; promptVersionId: string } | null; take: number },
): Promise<RunTaskRow[]> {
  const { itemId, promptVersionId } = page.after ?? { itemId: NIL, promptVersionId: NIL };
  return db.$queryRaw<RunTaskRow[]>`
    SELECT t.id::text, t."itemId"::text, t."promptVersionId"::text, i.title, left(i.body, 200) AS body, s.name AS style,
      p.version, t.status::text, t."errorMessage", t.calls, t."cachedAnswers", t."promptTokens", t."completionTokens",
      t.cost, r."priceInput" IS NOT NULL AS priced, t."durationMs"
    FROM "GenerationTask" t
    JOIN "GenerationRun" r ON r.id = t."runId"
    JOIN "ContentItem" i ON i.id = t."itemId"
    JOIN "PromptVersion" p ON p.id = t."promptVersionId"
    JOIN "StyleCategory" s ON s.id = p."categoryId"
    WHERE t."runId" = ${runId}::uuid AND (t."itemId", t."promptVersionId") > (${itemId}::uuid, ${promptVersionId}::uuid)
      AND ${FILTERS[page.filter]}
    ORDER BY t."itemId", t."promptVersionId" LIMIT ${page.take}::int`;
}
