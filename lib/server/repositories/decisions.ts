import "server-only";
import type { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

/** Writes down a decision; the row can never be changed. Returns its id. */
export async function insertDecision(db: Db, decision: Prisma.DecisionUncheckedCreateInput): Promise<string> {
  const { id } = await db.decision.create({ data: decision, select: { id: true } });
  return id;
}
