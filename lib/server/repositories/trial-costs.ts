import "server-only";
import type { MicroDollars } from "#core/costs/money.ts";
import type { Db } from "./transaction.ts";

/** What one trial of a prompt used. */
export interface TrialUse {
  model: string;
  /** Of a style that may not be saved yet. */
  categoryKey: string;
  promptTokens: number;
  completionTokens: number;
  /** Null where no price of the model is known. */
  cost: MicroDollars | null;
}

/** Adds one trial to today's (UTC) sums of its model and style. */
export async function addTrialCost(db: Db, trial: TrialUse): Promise<void> {
  const { model, categoryKey, promptTokens, completionTokens, cost } = trial;
  await db.$executeRaw`
    INSERT INTO "TrialCost" (day, model, "categoryKey", calls, "promptTokens", "completionTokens", cost, "unpricedCalls")
    VALUES ((now() AT TIME ZONE 'UTC')::date, ${model}, ${categoryKey}, 1, ${promptTokens}, ${completionTokens},
      ${cost ?? 0}, ${cost === null ? 1 : 0})
    ON CONFLICT (day, model, "categoryKey") DO UPDATE SET
      calls = "TrialCost".calls + 1,
      "promptTokens" = "TrialCost"."promptTokens" + excluded."promptTokens",
      "completionTokens" = "TrialCost"."completionTokens" + excluded."completionTokens",
      cost = "TrialCost".cost + excluded.cost,
      "unpricedCalls" = "TrialCost"."unpricedCalls" + excluded."unpricedCalls"`;
}
