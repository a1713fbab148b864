import "server-only";
import type { TokenPrice } from "#core/costs/token-price.ts";
import type { Db } from "./transaction.ts";

export interface ModelPriceRow extends TokenPrice {
  model: string;
  updatedBy: string;
  updatedAt: Date;
}

export async function findModelPrice(db: Db, model: string): Promise<TokenPrice | null> {
  const row = await db.modelPrice.findUnique({ where: { model } });
  return row && { input: Number(row.input), output: Number(row.output) };
}

/** All of them by name: as many as a workspace uses models. */
export async function listModelPrices(db: Db): Promise<ModelPriceRow[]> {
  const rows = await db.modelPrice.findMany({ orderBy: { model: "asc" } });
  return rows.map(({ model, input, output, updatedBy, updatedAt }) => ({
    model,
    input: Number(input),
    output: Number(output),
    updatedBy,
    updatedAt,
  }));
}

export async function upsertModelPrice(
  db: Db,
  price: TokenPrice & { model: string; updatedById: string | null; updatedBy: string },
): Promise<void> {
  const { model, ...rest } = price;
  const data = { ...rest, updatedAt: new Date() };
  await db.modelPrice.upsert({ where: { model }, create: { model, ...data }, update: data });
}

/** False where there was none. */
export async function deleteModelPrice(db: Db, model: string): Promise<boolean> {
  return (await db.modelPrice.deleteMany({ where: { model } })).count === 1;
}
