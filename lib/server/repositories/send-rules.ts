import "server-only";
import type { SendRule } from "#core/send-rules/send-rule.ts";
import type { SendRule as Row } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

/** A row of the table of rules, as a screen changes it. */
export interface SendRuleRow extends SendRule {
  id: string;
  version: number;
  updatedBy: string;
  updatedAt: string;
}

/** Every rule, by country. People write this table by hand: it stays short. */
export async function listSendRules(db: Db): Promise<SendRuleRow[]> {
  const rows = await db.sendRule.findMany({ orderBy: [{ country: "asc" }, { id: "asc" }], take: 1_000 });
  return rows.map(toRow);
}

export async function findSendRule(db: Db, id: string): Promise<SendRuleRow | null> {
  const row = await db.sendRule.findUnique({ where: { id } });
  return row && toRow(row);
}

export function insertSendRule(db: Db, rule: SendRule & { updatedBy: string }): Promise<{ id: string }> {
  return db.sendRule.create({ data: rule, select: { id: true } });
}

/** Changes a rule that still has this version; false when it has not, and then nothing was changed. */
export async function updateSendRule(
  db: Db,
  key: { id: string; version: number },
  rule: SendRule & { updatedBy: string },
): Promise<boolean> {
  const { count } = await db.sendRule.updateMany({
    where: { id: key.id, version: key.version },
    data: { ...rule, version: { increment: 1 } },
  });
  return count === 1;
}

export async function deleteSendRule(db: Db, key: { id: string; version: number }): Promise<boolean> {
  return (await db.sendRule.deleteMany({ where: { id: key.id, version: key.version } })).count === 1;
}

function toRow({ updatedAt, ...row }: Row): SendRuleRow {
  return { ...row, updatedAt: updatedAt.toISOString() };
}
