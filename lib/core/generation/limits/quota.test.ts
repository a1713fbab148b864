import fc from "fast-check";
import { expect, test } from "vitest";
import { fullQuota, type Quota, settleTokens, takeLease } from "./quota.ts";

const limits = { requests: 600, tokens: 60_000 };

/** Takes as much as it gets over some minutes; returns when each request was granted. */
function greedy(steps: number[], tokensEach: number): number[] {
  let quota: Quota = fullQuota(limits, 0);
  let now = 0;
  const granted: number[] = [];
  for (const step of steps) {
    now += step;
    const lease = takeLease(quota, limits, { wanted: 20, tokensEach, now });
    quota = lease.quota;
    for (let one = 0; one < lease.granted; one++) granted.push(now);
  }
  return granted;
}

test("in no minute is more granted than the server allows, neither of requests nor of tokens", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 3_000 }), { minLength: 50, maxLength: 300 }),
      fc.integer({ min: 1, max: 1_000 }),
      (steps, tokensEach) => {
        const granted = greedy(steps, tokensEach);
        for (const [index, from] of granted.entries()) {
          let inMinute = 0;
          while (index + inMinute < granted.length && granted[index + inMinute]! < from + 60_000) inMinute++;
          expect(inMinute).toBeLessThanOrEqual(limits.requests);
          expect(inMinute * tokensEach).toBeLessThanOrEqual(limits.tokens);
        }
      },
    ),
    { numRuns: 30 },
  );
});
test("who keeps asking gets nearly all that is allowed", () => {
  expect(
    greedy(
      Array.from({ length: 6_000 }, () => 100),
      1,
    ).length,
  ).toBeGreaterThan(600 * 10 * 0.9);
});
test("where nothing is granted, it says when to ask again, and then something is", () => {
  let quota = fullQuota(limits, 0);
  quota = takeLease(quota, limits, { wanted: 50, tokensEach: 1, now: 0 }).quota;
  const none = takeLease(quota, limits, { wanted: 1, tokensEach: 1, now: 1 });
  expect(none).toMatchObject({ granted: 0 });
  expect(takeLease(none.quota, limits, { wanted: 1, tokensEach: 1, now: 1 + none.waitMs }).granted).toBe(1);
});
test("a call that is larger than the bucket goes alone, and those after it pay for it", () => {
  const large = takeLease(fullQuota(limits, 0), limits, { wanted: 3, tokensEach: 20_000, now: 0 });
  expect(large.granted).toBe(1);
  expect(takeLease(large.quota, limits, { wanted: 1, tokensEach: 10, now: 1_000 }).granted).toBe(0);
});
test("what a call used beyond what was foreseen is taken from those after it", () => {
  const quota = settleTokens(fullQuota(limits, 0), limits, 5_500);
  expect(quota.tokens).toBe(-500);
  expect(settleTokens(quota, limits, -1_000_000).tokens).toBe(5_000);
});
test("no limit is no limit", () => {
  const none = { requests: null, tokens: null };
  expect(takeLease(fullQuota(none, 0), none, { wanted: 1_000, tokensEach: 1e6, now: 0 }).granted).toBe(1_000);
});
