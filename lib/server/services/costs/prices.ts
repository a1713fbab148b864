import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { exactDollars } from "#core/costs/money.ts";
import type { TokenPrice } from "#core/costs/token-price.ts";
import { notFound } from "#core/errors/product-error.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import {
  deleteModelPrice,
  findModelPrice,
  listModelPrices,
  upsertModelPrice,
} from "../../repositories/model-prices.ts";
import { database, transaction } from "../../repositories/transaction.ts";
import { environmentPrice } from "./price-of.ts";

export interface PricesView {
  prices: { model: string; input: number; output: number; updatedBy: string; updatedAt: string }[];
  /** What holds for every other model, or null. */
  others: TokenPrice | null;
}

/** The prices that new runs are paid at, in micro-dollars a million tokens. */
export async function readPrices(actor: Actor): Promise<PricesView> {
  requirePermission(actor, "runs.read");
  const rows = await listModelPrices(database());
  return {
    prices: rows.map((row) => ({ ...row, updatedAt: row.updatedAt.toISOString() })),
    others: environmentPrice(),
  };
}

/** Sets what a model costs from now on. Runs that have started keep the price that they started with. */
export async function setPrice(
  actor: Actor,
  { model, input, output }: TokenPrice & { model: string },
): Promise<void> {
  requirePermission(actor, "settings.manage");
  await transaction(async (tx) => {
    const before = await findModelPrice(tx, model);
    if (before?.input === input && before.output === output) return;
    await upsertModelPrice(tx, { model, input, output, updatedById: actor.id, updatedBy: actor.name });
    await insertAuditEvent(tx, {
      actor,
      action: "price.set",
      nounId: model,
      summary: `Set the price of ${model}: ${exactDollars(input)} and ${exactDollars(output)} a million tokens of prompt and answer`,
      before: before && { ...before },
      after: { input, output },
    });
  });
}

export async function removePrice(actor: Actor, model: string): Promise<void> {
  requirePermission(actor, "settings.manage");
  await transaction(async (tx) => {
    const before = await findModelPrice(tx, model);
    if (!before || !(await deleteModelPrice(tx, model))) throw notFound("price");
    await insertAuditEvent(tx, {
      actor,
      action: "price.remove",
      nounId: model,
      summary: `Removed the price of ${model}`,
      before: { ...before },
    });
  });
}
