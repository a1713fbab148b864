import "server-only";
import { MICRO } from "#core/costs/money.ts";
import { BATCH_PERCENT, FREE, type PaidPrice, type TokenPrice } from "#core/costs/token-price.ts";
import { env } from "../../env.ts";
import type { LanguageModel } from "../../llm/language-model.ts";
import { findModelPrice } from "../../repositories/model-prices.ts";
import type { Db } from "../../repositories/transaction.ts";

/**
 * What a model's tokens cost now: its price of the settings, else that of the environment; null where neither is set.
 * The composer is free.
 */
export async function priceOf(
  db: Db,
  model: Pick<LanguageModel, "model" | "isLanguageModel">,
  mode: "live" | "batch",
): Promise<PaidPrice | null> {
  if (!model.isLanguageModel) return FREE;
  const price = (await findModelPrice(db, model.model)) ?? environmentPrice();
  return price && { ...price, percent: mode === "batch" ? BATCH_PERCENT : 100 };
}

/** The price of PUSHGEN_PRICE_INPUT and PUSHGEN_PRICE_OUTPUT; a price needs both halves. */
export function environmentPrice(): TokenPrice | null {
  const { PUSHGEN_PRICE_INPUT: input, PUSHGEN_PRICE_OUTPUT: output } = env();
  return input === undefined || output === undefined ? null : { input: micro(input), output: micro(output) };
}

function micro(dollars: number): number {
  return Math.round(dollars * MICRO);
}
