import "server-only";
import { type Actor, type Person, requirePermission } from "#core/access/actor.ts";
import { conflict, notFound, ProductError } from "#core/errors/product-error.ts";
import type { KnownToken } from "#core/personalisation/known-token.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import {
  deleteToken,
  findToken,
  insertToken,
  listTokens,
  type TokenRow,
  updateToken,
} from "../../repositories/personal-tokens.ts";
import { type Db, database, transaction } from "../../repositories/transaction.ts";

/** A row as a person saw it: a change that someone else made meanwhile is never overwritten. */
export interface RowKey {
  id: string;
  version: number;
}

/** The tokens that texts may hold, by name. Whoever sees campaigns sees them. */
export function knownTokens(actor: Actor): Promise<TokenRow[]> {
  requirePermission(actor, "campaigns.read");
  return listTokens(database());
}

/** Adds a token. Throws `conflict` where its name is taken. */
export async function addToken(person: Person, token: KnownToken): Promise<void> {
  requirePermission(person, "tokens.manage");
  await transaction(async (tx) => {
    const made = await insertToken(tx, { ...token, updatedBy: person.name });
    if (!made) throw nameTaken(token.name);
    await insertAuditEvent(tx, {
      actor: person,
      action: "token.create",
      nounId: made.id,
      summary: `Added the token ${token.name}`,
      after: { ...token },
    });
  });
}

/** Changes a token. Its name stays: texts hold it. */
export async function changeToken(person: Person, key: RowKey, token: KnownToken): Promise<void> {
  requirePermission(person, "tokens.manage");
  await transaction(async (tx) => {
    const before = await found(tx, key.id);
    const after = { ...token, name: before.name };
    if (!(await updateToken(tx, key, { ...after, updatedBy: person.name }))) throw changedMeanwhile();
    await insertAuditEvent(tx, {
      actor: person,
      action: "token.change",
      nounId: key.id,
      summary: `Changed the token ${before.name}`,
      before: said(before),
      after,
    });
  });
}

/** Takes a token out. Texts that hold it are held up at their submission; files that were made stay as they are. */
export async function removeToken(person: Person, key: RowKey): Promise<void> {
  requirePermission(person, "tokens.manage");
  await transaction(async (tx) => {
    const before = await found(tx, key.id);
    if (!(await deleteToken(tx, key))) throw changedMeanwhile();
    await insertAuditEvent(tx, {
      actor: person,
      action: "token.remove",
      nounId: key.id,
      summary: `Took the token ${before.name} out`,
      before: said(before),
    });
  });
}

async function found(tx: Db, id: string): Promise<TokenRow> {
  const row = await findToken(tx, id);
  if (!row) throw notFound("token");
  return row;
}

function said({ name, samples, longest, names }: TokenRow): Record<string, unknown> {
  return { name, samples, longest, names };
}

function nameTaken(name: string): ProductError {
  return new ProductError("conflict", `There is a token called ${name} already. Change that one.`, {
    name: "There is one already",
  });
}

/** Somebody changed the row after this person's screen was loaded. */
export function changedMeanwhile(): ProductError {
  return conflict(
    "Someone changed this row after you opened it. Nothing was saved, and what you typed is still here: reload to see the change.",
  );
}
