import "server-only";
import { type Actor, type Person, requirePermission } from "#core/access/actor.ts";
import { notFound } from "#core/errors/product-error.ts";
import type { SendRule } from "#core/send-rules/send-rule.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import {
  deleteSendRule,
  findSendRule,
  insertSendRule,
  listSendRules,
  type SendRuleRow,
  updateSendRule,
} from "../../repositories/send-rules.ts";
import { type Db, database, transaction } from "../../repositories/transaction.ts";
import { changedMeanwhile, type RowKey } from "./tokens.ts";

/** The rules of sending, by country. Whoever sees campaigns sees them. */
export function sendRules(actor: Actor): Promise<SendRuleRow[]> {
  requirePermission(actor, "campaigns.read");
  return listSendRules(database());
}

export async function addSendRule(person: Person, rule: SendRule): Promise<void> {
  requirePermission(person, "send-rules.manage");
  await transaction(async (tx) => {
    const { id } = await insertSendRule(tx, { ...rule, updatedBy: person.name });
    await insertAuditEvent(tx, {
      actor: person,
      action: "send-rule.create",
      nounId: id,
      summary: `Added the rule “${rule.name}”`,
      after: { ...rule },
    });
  });
}

export async function changeSendRule(person: Person, key: RowKey, rule: SendRule): Promise<void> {
  requirePermission(person, "send-rules.manage");
  await transaction(async (tx) => {
    const before = await found(tx, key.id);
    if (!(await updateSendRule(tx, key, { ...rule, updatedBy: person.name }))) throw changedMeanwhile();
    await insertAuditEvent(tx, {
      actor: person,
      action: "send-rule.change",
      nounId: key.id,
      summary: `Changed the rule “${rule.name}”`,
      before: said(before),
      after: { ...rule },
    });
  });
}

export async function removeSendRule(person: Person, key: RowKey): Promise<void> {
  requirePermission(person, "send-rules.manage");
  await transaction(async (tx) => {
    const before = await found(tx, key.id);
    if (!(await deleteSendRule(tx, key))) throw changedMeanwhile();
    await insertAuditEvent(tx, {
      actor: person,
      action: "send-rule.remove",
      nounId: key.id,
      summary: `Took the rule “${before.name}” out`,
      before: said(before),
    });
  });
}

async function found(tx: Db, id: string): Promise<SendRuleRow> {
  const row = await findSendRule(tx, id);
  if (!row) throw notFound("rule");
  return row;
}

function said(row: SendRuleRow): Record<string, unknown> {
  const { id: _id, version: _version, updatedBy: _by, updatedAt: _at, ...rule } = row;
  return rule;
}
