import { expect, test } from "vitest";
import { testDatabase } from "../../testing/test-database.ts";
import { quotaLeases } from "./quota-leases.ts";

testDatabase();
const signal = new AbortController().signal;

/** Takes as many as it gets within some milliseconds. */
async function greedy(quota: ReturnType<typeof quotaLeases>, milliseconds: number): Promise<number> {
  const until = performance.now() + milliseconds;
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), milliseconds);
  let taken = 0;
  while (performance.now() < until) {
    await quota.take(10, ending.signal).then(
      () => taken++,
      () => {},
    );
  }
  clearTimeout(timer);
  return taken;
}

test("two workers share what the server allows in a minute", async () => {
  const limits = { requests: 1_200, tokens: null };
  const shares = await Promise.all([1, 2].map(() => greedy(quotaLeases("shared", limits), 1_500)));
  // A burst of 100 and 18 a second, whoever takes them.
  const both = shares[0]! + shares[1]!;
  expect(both).toBeGreaterThan(60);
  expect(both).toBeLessThan(160);
  expect(Math.min(...shares)).toBeGreaterThan(0);
});

test("what calls used beyond what was foreseen slows those after them", async () => {
  const quota = quotaLeases("tokens", { requests: null, tokens: 12_000 });
  await quota.take(10, signal);
  quota.settle(5_000);
  expect(await greedy(quota, 300)).toBeLessThan(60);
});

test("without limits nobody waits", async () => {
  const quota = quotaLeases("free", { requests: null, tokens: null });
  for (let call = 0; call < 1_000; call++) await quota.take(1e9, signal);
});
