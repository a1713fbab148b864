import "server-only";
import type { Db } from "./transaction.ts";

/** A request that was sent with an Idempotency-Key, and its answer once there is one. */
export interface KeptRequest {
  requestHash: string;
  status: number | null;
  answer: string | null;
}

interface RequestKey {
  keyId: string;
  idempotencyKey: string;
}

/**
 * Takes a request on: true where it is the first with its key. What is older than a day, or was begun long ago and
 * never ended (a server that died), is free again.
 */
export async function claimRequest(
  db: Db,
  { keyId, idempotencyKey }: RequestKey,
  requestHash: string,
): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`
    INSERT INTO "ApiRequest" AS r ("keyId", "idempotencyKey", "requestHash")
    VALUES (${keyId}::uuid, ${idempotencyKey}, ${requestHash})
    ON CONFLICT ("keyId", "idempotencyKey") DO UPDATE
      SET "requestHash" = excluded."requestHash", status = NULL, answer = NULL, "createdAt" = now()
      WHERE r."createdAt" < now() - interval '1 day' OR (r.status IS NULL AND r."createdAt" < now() - interval '5 minutes')
    RETURNING 1`;
  return rows.length === 1;
}

export function findRequest(db: Db, key: RequestKey): Promise<KeptRequest | null> {
  return db.apiRequest.findUnique({
    where: { keyId_idempotencyKey: key },
    select: { requestHash: true, status: true, answer: true },
  });
}

export async function keepAnswer(
  db: Db,
  key: RequestKey,
  answer: { status: number; answer: string },
): Promise<void> {
  await db.apiRequest.updateMany({ where: key, data: answer });
}

/** Lets go of a request that came to nothing, so that it may be sent again. */
export async function releaseRequest(db: Db, key: RequestKey): Promise<void> {
  await db.apiRequest.deleteMany({ where: key });
}

/** Drops some of what is older than a day; called now and then, so that the table does not grow with time. */
export async function dropOldRequests(db: Db): Promise<void> {
  await db.$executeRaw`
    DELETE FROM "ApiRequest" WHERE ctid IN (
      SELECT ctid FROM "ApiRequest" WHERE "createdAt" < now() - interval '1 day' LIMIT 500)`;
}
