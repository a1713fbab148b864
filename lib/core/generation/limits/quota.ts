/** What a model server allows in a minute; null is no limit. */
export interface QuotaLimits {
  requests: number | null;
  tokens: number | null;
}

/** What is left of it at a moment (milliseconds); below zero where more was used than foreseen. */
export interface Quota {
  requests: number;
  tokens: number;
  at: number;
}

const MINUTE_MS = 60_000;
/** Share of a minute's allowance that may be used at once. */
const BURST = 1 / 12;

/** A bucket that nobody has taken from. */
export function fullQuota(limits: QuotaLimits, at: number): Quota {
  return { requests: capacity(limits.requests), tokens: capacity(limits.tokens), at };
}

/**
 * Takes a lease of up to `wanted` requests of `tokensEach` tokens (token bucket). It is filled so slowly that a burst and
 * a minute's refill together stay within the limit: in no minute is more granted than the server allows.
 * Returns how many were granted and, where none were, in how many milliseconds to ask again.
 */
export function takeLease(
  quota: Quota,
  limits: QuotaLimits,
  lease: { wanted: number; tokensEach: number; now: number },
): { quota: Quota; granted: number; waitMs: number } {
  const { wanted, tokensEach, now } = lease;
  const filled = refill(quota, limits, now);
  const byRequests = limits.requests === null ? wanted : Math.floor(filled.requests);
  // One call that is larger than the whole bucket goes when the bucket is full, and leaves it in debt.
  const affordable = Math.floor(filled.tokens / Math.max(1, tokensEach));
  const byTokens =
    limits.tokens === null ? wanted : Math.max(affordable, filled.tokens >= capacity(limits.tokens) ? 1 : 0);
  const granted = Math.max(0, Math.min(wanted, byRequests, byTokens));
  if (granted > 0) {
    const left = {
      ...filled,
      requests: filled.requests - granted,
      tokens: filled.tokens - granted * tokensEach,
    };
    return { quota: left, granted, waitMs: 0 };
  }
  const waits = [
    limits.requests === null ? 0 : (1 - filled.requests) / rate(limits.requests),
    limits.tokens === null
      ? 0
      : (Math.min(tokensEach, capacity(limits.tokens)) - filled.tokens) / rate(limits.tokens),
  ];
  return { quota: filled, granted: 0, waitMs: Math.max(1, Math.ceil(Math.max(...waits))) };
}

/** Takes what calls used beyond what was foreseen (or gives back, where it was less). */
export function settleTokens(quota: Quota, limits: QuotaLimits, tokens: number): Quota {
  return { ...quota, tokens: Math.min(capacity(limits.tokens), quota.tokens - tokens) };
}

function refill(quota: Quota, limits: QuotaLimits, now: number): Quota {
  const passed = Math.max(0, now - quota.at);
  return {
    requests: Math.min(capacity(limits.requests), quota.requests + passed * rate(limits.requests)),
    tokens: Math.min(capacity(limits.tokens), quota.tokens + passed * rate(limits.tokens)),
    at: Math.max(now, quota.at),
  };
}

function capacity(limit: number | null): number {
  return limit === null ? 0 : Math.max(1, limit * BURST);
}

/** A millisecond's refill. */
function rate(limit: number | null): number {
  return limit === null ? 0 : Math.max(limit - capacity(limit), limit / 2) / MINUTE_MS;
}
