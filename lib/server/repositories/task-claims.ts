import "server-only";
import type { ContentItem } from "#core/content/content-item.ts";
import type { PaidPrice } from "#core/costs/token-price.ts";
import type { PromptVersion, StyleCategory } from "#core/prompts/prompt-version.ts";
import { toContentItem } from "./content-item-row.ts";
import { toPromptVersion } from "./prompt-version-row.ts";
import { runPrice } from "./run-terms.ts";
import type { Db } from "./transaction.ts";

/** A task that was taken for work, by its keys. */
export interface TaskClaim {
  id: string;
  runId: string;
  itemId: string;
  promptVersionId: string;
  attempts: number;
  model: string;
  provider: string;
  candidatesPerPair: number;
  /** What the run pays for its tokens; null where no price was known when it started. */
  price: PaidPrice | null;
  /** Whether answers may be kept ones. */
  useCache: boolean;
}

type ClaimRow = Omit<TaskClaim, "price"> & {
  priceInput: number | null;
  priceOutput: number | null;
  pricePercent: number;
};

/** All that a worker needs for one task. */
export interface ClaimedTask extends Omit<TaskClaim, "itemId" | "promptVersionId"> {
  item: ContentItem;
  prompt: PromptVersion;
  category: StyleCategory;
}

/** A prompt version and the words of its style, which a person may change. */
export type PromptAndStyle = Pick<ClaimedTask, "prompt" | "category">;

/**
 * Takes tasks for work, in one statement. Those that there is nothing to do for do not come back: finished ones, and
 * those of a run that was cancelled or paused. A task already `running` is taken again: its job comes twice only when
 * its first worker died. They come as one value: to take rows apart cell by cell costs a worker more than reading JSON.
 */
export async function claimTasks(db: Db, taskIds: readonly string[]): Promise<TaskClaim[]> {
  const [{ claims }] = await db.$queryRaw<[{ claims: ClaimRow[] }]>`
    WITH claimed AS (UPDATE "GenerationTask" t SET status = 'running', attempts = attempts + 1, "startedAt" = now()
    FROM "GenerationRun" r
    WHERE t.id = ANY(${taskIds}::uuid[]) AND r.id = t."runId" AND t.status IN ('queued', 'running')
      AND r.status IN ('planning', 'running')
    RETURNING t.id, t."runId", t."itemId", t."promptVersionId", t.attempts, r.model, r.provider,
      r."candidatesPerPair", r."useCache", r."priceInput", r."priceOutput", r."pricePercent")
    SELECT coalesce(json_agg(claimed), '[]') AS claims FROM claimed`;
  return claims.map(({ priceInput, priceOutput, pricePercent, ...claim }) => ({
    ...claim,
    price: runPrice({ priceInput, priceOutput, pricePercent }),
  }));
}

/** The items of claimed tasks, by id. */
export async function findItems(db: Db, ids: readonly string[]): Promise<Map<string, ContentItem>> {
  const rows = await db.contentItem.findMany({ where: { id: { in: [...ids] } } });
  return new Map(rows.map((row) => [row.id, toContentItem(row)]));
}

export async function findPromptAndStyle(db: Db, promptVersionId: string): Promise<PromptAndStyle> {
  const row = await db.promptVersion.findUniqueOrThrow({
    where: { id: promptVersionId },
    include: { category: true },
  });
  const { id, key, name, description } = row.category;
  return { prompt: toPromptVersion(row), category: { id, key, name, description } };
}

/**
 * Settles tasks that a worker which died had left running, now that their run is being cancelled or is paused: they are
 * cancelled, or wait again. Returns, by run, how many were cancelled.
 */
export async function settleAbandoned(db: Db, taskIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ runId: string; status: string }[]>`
    UPDATE "GenerationTask" t SET
      status = CASE WHEN r.status = 'cancelling' THEN 'cancelled'::"TaskStatus" ELSE 'queued'::"TaskStatus" END,
      "finishedAt" = CASE WHEN r.status = 'cancelling' THEN now() END
    FROM "GenerationRun" r
    WHERE t.id = ANY(${taskIds}::uuid[]) AND r.id = t."runId" AND t.status = 'running' AND r.status IN ('cancelling', 'paused')
    RETURNING t."runId"::text, t.status::text`;
  const cancelled = rows.filter((row) => row.status === "cancelled");
  return new Map([...Map.groupBy(cancelled, (row) => row.runId)].map(([run, tasks]) => [run, tasks.length]));
}
