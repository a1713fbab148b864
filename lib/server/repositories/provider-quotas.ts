import "server-only";
import type { Quota } from "#core/generation/limits/quota.ts";
import type { Db } from "./transaction.ts";

/** What is left of a model server's allowance and the time of the database, locked for this transaction; made where there is none. */
export async function lockQuota(
  db: Db,
  provider: string,
  full: (at: number) => Quota,
): Promise<{ quota: Quota; now: number }> {
  const [clock] = await db.$queryRaw<[{ now: number }]>`
    SELECT extract(epoch FROM clock_timestamp())::float8 * 1000 AS now`;
  const { requests, tokens } = full(clock.now);
  await db.$executeRaw`
    INSERT INTO "ProviderQuota" (provider, requests, tokens, at)
    VALUES (${provider}, ${requests}, ${tokens}, to_timestamp(${clock.now / 1000})) ON CONFLICT DO NOTHING`;
  const [row] = await db.$queryRaw<[Quota & { now: number }]>`
    SELECT requests, tokens, extract(epoch FROM at)::float8 * 1000 AS at,
      extract(epoch FROM clock_timestamp())::float8 * 1000 AS now
    FROM "ProviderQuota" WHERE provider = ${provider} FOR UPDATE`;
  const { now, ...quota } = row;
  return { quota, now };
}

export async function saveQuota(db: Db, provider: string, { requests, tokens, at }: Quota): Promise<void> {
  await db.$executeRaw`
    UPDATE "ProviderQuota" SET requests = ${requests}, tokens = ${tokens}, at = to_timestamp(${at / 1000})
    WHERE provider = ${provider}`;
}
