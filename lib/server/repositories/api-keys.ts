import "server-only";
import type { ApiKey } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

export type ApiKeyRow = ApiKey;

/** A last use is written at most this often. */
const NOTED_EVERY_MS = 60_000;

export function insertApiKey(
  db: Db,
  data: Pick<ApiKey, "name" | "start" | "keyHash" | "role" | "createdById" | "createdBy" | "expiresAt">,
): Promise<ApiKeyRow> {
  return db.apiKey.create({ data });
}

export function findApiKeyByHash(db: Db, keyHash: string): Promise<ApiKeyRow | null> {
  return db.apiKey.findUnique({ where: { keyHash } });
}

/** Keys, newest first; those that work before those that no longer do. A workspace has tens: no paging. */
export function listApiKeys(db: Db): Promise<ApiKeyRow[]> {
  return db.apiKey.findMany({
    orderBy: [{ revokedAt: { sort: "desc", nulls: "first" } }, { id: "desc" }],
    take: 500,
  });
}

/** Revokes a key that works; null where there is none. */
export async function revokeApiKeyRow(
  db: Db,
  id: string,
  by: { revokedAt: Date; revokedBy: string },
): Promise<ApiKeyRow | null> {
  const rows = await db.apiKey.updateManyAndReturn({ where: { id, revokedAt: null }, data: by });
  return rows[0] ?? null;
}

/** Notes that a key was used, to the minute. */
export async function noteApiKeyUse(db: Db, id: string, now: Date): Promise<void> {
  const before = new Date(now.getTime() - NOTED_EVERY_MS);
  await db.apiKey.updateMany({
    where: { id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: before } }] },
    data: { lastUsedAt: now },
  });
}
