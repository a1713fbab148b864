import "server-only";
import type { Budget, Spent } from "#core/costs/budget.ts";
import type { Db } from "./transaction.ts";

export interface DayStanding {
  budget: Budget;
  spent: Spent;
}

interface Row {
  money: bigint | null;
  tokens: bigint | null;
  cost: bigint | null;
  promptTokens: bigint | null;
  completionTokens: bigint | null;
}

/**
 * What all runs, evaluations and trials of prompts of a day may cost, and what those of today (UTC) did: read only where
 * there is such a budget.
 */
export async function dayStanding(db: Db): Promise<DayStanding> {
  const [row] = await db.$queryRaw<[Row]>`
    SELECT w."dayBudget" AS money, w."dayTokenBudget" AS tokens, c.* FROM "Workspace" w
    LEFT JOIN LATERAL (
      SELECT sum(cost)::bigint AS cost, sum("promptTokens")::bigint AS "promptTokens",
        sum("completionTokens")::bigint AS "completionTokens"
      FROM "Spending" WHERE day = (now() AT TIME ZONE 'UTC')::date
        AND (w."dayBudget" IS NOT NULL OR w."dayTokenBudget" IS NOT NULL)
    ) c ON true WHERE w.id = 1`;
  return {
    budget: { money: toLimit(row.money), tokens: toLimit(row.tokens) },
    spent: {
      cost: Number(row.cost ?? 0n),
      promptTokens: Number(row.promptTokens ?? 0n),
      completionTokens: Number(row.completionTokens ?? 0n),
    },
  };
}

function toLimit(value: bigint | null): number | null {
  return value === null ? null : Number(value);
}

export async function updateDayBudget(db: Db, { money, tokens }: Budget): Promise<void> {
  await db.workspace.update({ where: { id: 1 }, data: { dayBudget: money, dayTokenBudget: tokens } });
}
