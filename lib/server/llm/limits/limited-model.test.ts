import { expect, test } from "vitest";
import { GenerationError, type GenerationFailure } from "#core/generation/generation-error.ts";
import type { GenerationRequest, LanguageModel } from "../language-model.ts";
import { CallSlots } from "./call-slots.ts";
import { type CallQuota, limitedModel, ServerGone } from "./limited-model.ts";
import { ServerBreaker } from "./server-breaker.ts";

const request = { system: "", user: "", candidates: 1 } as GenerationRequest;
const good = { text: "{}", promptTokens: 3, completionTokens: 2, calls: 1 };
const noQuota: CallQuota = { take: () => Promise.resolve(), settle: () => {} };
const signal = new AbortController().signal;

/** A model that answers its calls one after the other as told: with a failure, or well. */
function scripted(
  ...script: (GenerationFailure | "good" | { kind: GenerationFailure; retryAfterMs: number })[]
) {
  const calls: number[] = [];
  const model = {
    provider: "test",
    model: "test",
    isLanguageModel: true,
    async generate() {
      calls.push(performance.now());
      const next = script[calls.length - 1] ?? "good";
      if (next === "good") return good;
      const error = new GenerationError(typeof next === "string" ? next : next.kind);
      error.usage = { ...good, promptTokens: 0, completionTokens: 0 } as never;
      if (typeof next === "object") error.retryAfterMs = next.retryAfterMs;
      throw error;
    },
  } as unknown as LanguageModel;
  return { model, calls };
}

function limited(model: LanguageModel, slots = new CallSlots(5)) {
  const opened: GenerationFailure[] = [];
  const breaker = new ServerBreaker(async (kind) => void opened.push(kind));
  return {
    ask: () => limitedModel(model, { slots, quota: noQuota, breaker }).generate(request, { signal }),
    opened,
  };
}

test("a call that fails in passing is made again, and what it used is counted", async () => {
  const { model, calls } = scripted("server", "rate-limited");
  expect(await limited(model).ask()).toMatchObject({ calls: 3, promptTokens: 3 });
  expect(calls).toHaveLength(3);
});

test("it waits as long as the server asks for", async () => {
  const { model, calls } = scripted({ kind: "rate-limited", retryAfterMs: 400 });
  await limited(model).ask();
  expect(calls[1]! - calls[0]!).toBeGreaterThanOrEqual(399);
});

test("what is wrong with the request is not asked again", async () => {
  const { model, calls } = scripted("refused");
  await expect(limited(model).ask()).rejects.toMatchObject({ kind: "refused", usage: { calls: 1 } });
  expect(calls).toHaveLength(1);
});

test("a refused key opens the breaker at once, and the question is left for later", async () => {
  const { model } = scripted("auth");
  const { ask, opened } = limited(model);
  await expect(ask()).rejects.toBeInstanceOf(ServerGone);
  expect(opened).toEqual(["auth"]);
});

test("who waits for a retry holds no slot", async () => {
  const slots = new CallSlots(1);
  const slow = limited(scripted({ kind: "rate-limited", retryAfterMs: 600 }).model, slots).ask();
  const quick = limited(scripted("good").model, slots).ask();
  expect(await Promise.race([slow.then(() => "slow"), quick.then(() => "quick")])).toBe("quick");
  await slow;
});

test("no more calls are under way than there are slots, and an abort frees the place in the queue", async () => {
  const slots = new CallSlots(2);
  await slots.acquire(signal);
  await slots.acquire(signal);
  const leaving = new AbortController();
  const left = slots.acquire(leaving.signal);
  let entered = false;
  const third = slots.acquire(signal).then(() => {
    entered = true;
  });
  leaving.abort();
  await expect(left).rejects.toThrow();
  expect(entered).toBe(false);
  slots.release();
  await third;
  expect(entered).toBe(true);
});
