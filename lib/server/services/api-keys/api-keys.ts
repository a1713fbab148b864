import "server-only";
import { type Person, requirePermission } from "#core/access/actor.ts";
import { API_KEY_PREFIX, type ApiKeyView, type NewApiKey } from "#core/access/api-key.ts";
import { conflict } from "#core/errors/product-error.ts";
import { type ApiKeyRow, insertApiKey, listApiKeys, revokeApiKeyRow } from "../../repositories/api-keys.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { database, transaction } from "../../repositories/transaction.ts";
import { hashToken, newToken } from "../people/one-time-token.ts";

const DAY = 86_400_000;
const SHOWN = 10;

/** Makes a key. It is returned once; the database keeps its hash and its first signs. */
export async function makeApiKey(
  person: Person,
  input: NewApiKey,
): Promise<{ key: string; view: ApiKeyView }> {
  requirePermission(person, "api-keys.manage");
  const key = API_KEY_PREFIX + newToken().token;
  const { name, role, days } = input;
  const row = await transaction(async (tx) => {
    const made = await insertApiKey(tx, {
      name,
      role,
      start: key.slice(0, SHOWN),
      keyHash: hashToken(key),
      createdById: person.id,
      createdBy: person.name,
      expiresAt: days === 0 ? null : new Date(Date.now() + days * DAY),
    });
    await insertAuditEvent(tx, {
      actor: person,
      action: "api-key.create",
      nounId: made.id,
      summary: `Made the API key “${name}” with the role ${role}`,
      after: { name, role, start: made.start, expiresAt: made.expiresAt },
    });
    return made;
  });
  return { key, view: toView(row, new Date()) };
}

/** Ends a key for good. Throws `conflict` where it has ended already. */
export async function revokeApiKey(person: Person, id: string): Promise<void> {
  requirePermission(person, "api-keys.manage");
  await transaction(async (tx) => {
    const row = await revokeApiKeyRow(tx, id, { revokedAt: new Date(), revokedBy: person.name });
    if (!row) throw conflict("This key no longer works. Nothing changed.");
    await insertAuditEvent(tx, {
      actor: person,
      action: "api-key.revoke",
      nounId: id,
      summary: `Revoked the API key “${row.name}”`,
      after: { start: row.start, lastUsedAt: row.lastUsedAt },
    });
  });
}

/** Every key there ever was; those that work first. */
export async function apiKeys(person: Person): Promise<ApiKeyView[]> {
  requirePermission(person, "api-keys.manage");
  const now = new Date();
  return (await listApiKeys(database())).map((row) => toView(row, now));
}

/** Whether a key works now. */
export function worksAt(row: Pick<ApiKeyRow, "revokedAt" | "expiresAt">, now: Date): ApiKeyView["state"] {
  if (row.revokedAt) return "revoked";
  return row.expiresAt && row.expiresAt <= now ? "expired" : "works";
}

function toView(row: ApiKeyRow, now: Date): ApiKeyView {
  const time = (at: Date | null) => at?.toISOString() ?? null;
  return {
    id: row.id,
    name: row.name,
    start: row.start,
    role: row.role,
    state: worksAt(row, now),
    createdBy: row.createdBy,
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: time(row.lastUsedAt),
    expiresAt: time(row.expiresAt),
    revokedAt: time(row.revokedAt),
    revokedBy: row.revokedBy,
  };
}
