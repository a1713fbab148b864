import "server-only";
import type { CostRecord } from "#core/costs/cost-file.ts";
import type { Db } from "./transaction.ts";

const BATCH = 1_000;

type Row = Omit<CostRecord, "promptTokens" | "completionTokens" | "cost"> & {
  promptTokens: bigint;
  completionTokens: bigint;
  cost: bigint;
  categoryId: string;
};

/** What each run and evaluation used on each day since one (ISO, UTC) in each style, by day, batch by batch. */
export async function* costLog(db: Db, since: string): AsyncGenerator<CostRecord[]> {
  const nil = "00000000-0000-0000-0000-000000000000";
  for (let after = { day: since, runId: nil, categoryId: nil }; ; ) {
    const rows: Row[] = await db.$queryRaw<Row[]>`
      SELECT to_char(c.day, 'YYYY-MM-DD') AS day, c.kind, c.id::text AS "runId", c."categoryId"::text, c.name AS run,
        s.key AS style, c.model, c.mode, c.priced, c.tasks, c.calls, c."cachedAnswers", c."promptTokens",
        c."completionTokens", c.cost
      FROM "Spending" c JOIN "StyleCategory" s ON s.id = c."categoryId"
      WHERE c.kind <> 'trial' AND (c.day, c.id, c."categoryId") > (${after.day}::date, ${after.runId}::uuid, ${after.categoryId}::uuid)
      ORDER BY c.day, c.id, c."categoryId" LIMIT ${BATCH}::int`;
    if (rows.length > 0) yield rows.map(toRecord);
    if (rows.length < BATCH) return;
    after = rows.at(-1)!;
  }
}

/** What trials of prompts used on each day since one (ISO, UTC) by model and style: as many rows as there are of those. */
export async function trialCostLog(db: Db, since: string): Promise<CostRecord[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT to_char(day, 'YYYY-MM-DD') AS day, 'trial' AS kind, '' AS "runId", '' AS "categoryId", 'Trials of prompts' AS run,
      "categoryKey" AS style, model, 'trial' AS mode, "unpricedCalls" < calls AS priced, 0 AS tasks, calls,
      0 AS "cachedAnswers", "promptTokens", "completionTokens", cost
    FROM "TrialCost" WHERE day >= ${since}::date ORDER BY day, model, "categoryKey"`;
  return rows.map(toRecord);
}

function toRecord({ categoryId: _, promptTokens, completionTokens, cost, ...row }: Row): CostRecord {
  return {
    ...row,
    promptTokens: Number(promptTokens),
    completionTokens: Number(completionTokens),
    cost: Number(cost),
  };
}
