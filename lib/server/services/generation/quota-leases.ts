import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { fullQuota, type QuotaLimits, settleTokens, takeLease } from "#core/generation/limits/quota.ts";
import type { CallQuota } from "../../llm/limits/limited-model.ts";
import { lockQuota, saveQuota } from "../../repositories/provider-quotas.ts";
import { transaction } from "../../repositories/transaction.ts";

/** A lease is for about a quarter of a second of calls, so that one costs no query a call and workers share fairly. */
const LEASES_PER_MINUTE = 240;
const MOST_OF_LEASE = 50;

/**
 * The share of this process in what a model server allows in a minute: leases of a few requests from the bucket that all
 * workers share in the database. Without limits it lets everything through.
 */
export function quotaLeases(provider: string, limits: QuotaLimits): CallQuota {
  if (limits.requests === null && limits.tokens === null)
    return { take: () => Promise.resolve(), settle: () => {} };
  const wanted = Math.min(
    MOST_OF_LEASE,
    Math.max(1, Math.ceil((limits.requests ?? Number.POSITIVE_INFINITY) / LEASES_PER_MINUTE)),
  );
  let left = 0;
  let tokensEach = 0;
  let beyond = 0;
  let turn: Promise<void> = Promise.resolve();

  async function lease(): Promise<number> {
    const owed = beyond;
    beyond = 0;
    return transaction(async (tx) => {
      const { quota, now } = await lockQuota(tx, provider, (at) => fullQuota(limits, at));
      const got = takeLease(settleTokens(quota, limits, owed), limits, { wanted, tokensEach, now });
      await saveQuota(tx, provider, got.quota);
      left = got.granted;
      return got.waitMs;
    });
  }

  async function take(tokens: number, signal: AbortSignal): Promise<void> {
    // One after the other: a lease serves those who wait behind it.
    const before = turn;
    let done = () => {};
    turn = new Promise((resolve) => {
      done = resolve;
    });
    await before;
    try {
      tokensEach = Math.round(tokensEach === 0 ? tokens : tokensEach * 0.9 + tokens * 0.1);
      while (left === 0) {
        signal.throwIfAborted();
        const waitMs = await lease();
        if (left === 0) await wait(waitMs, undefined, { signal }).catch(() => {});
      }
      left--;
    } finally {
      done();
    }
  }

  return {
    take,
    settle: (used) => {
      beyond += used - tokensEach;
    },
  };
}
