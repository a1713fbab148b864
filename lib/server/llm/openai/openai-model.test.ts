import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseAnswer } from "#core/generation/answer-schema.ts";
import { GenerationError } from "#core/generation/generation-error.ts";
import { KEY, type ModelServer, startModelServer } from "../../../../e2e/stand-in/model-server.ts";
import type { GenerationRequest } from "../language-model.ts";
import { openaiModel } from "./openai-model.ts";

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

const request: GenerationRequest = {
  system:
    "Style: Plain.\n- Write 3 notifications\n- A title of at most 40 characters, a body of at most 120.",
  user: JSON.stringify({
    item: { title: "The tram is back", text: "It runs again. Rides are free. Come by. See you." },
  }),
  temperature: 0.5,
  candidates: 3,
  item: { title: "", body: "", language: "en" },
  categoryKey: "plain",
  constraints: {
    titleLimit: 40,
    bodyLimit: 120,
    emojiPolicy: "none",
    bannedWords: [],
    requiredWords: [],
    language: null,
  },
};
const signal = () => AbortSignal.timeout(20_000);
const model = (name: string, key = KEY) =>
  openaiModel({ apiKey: key, baseUrl: server.url, provider: "openai-test", model: name, timeoutMs: 20_000 });
const ask = (name: string) => model(name).generate(request, { signal: signal() });

test("a good answer comes with its usage", async () => {
  const answer = await ask("stand-in");
  expect(parseAnswer(answer.text, 3)).toMatchObject({ ok: true, candidates: [{}, {}, {}] });
  expect(answer).toMatchObject({ calls: 1, promptTokens: expect.any(Number) });
  expect(answer.completionTokens).toBeGreaterThan(10);
  expect(server.requests().at(-1)!.response_format!.type).toBe("json_schema");
});

test("an answer can be streamed", async () => {
  let text = "";
  for await (const piece of model("stand-in").stream(request, { signal: signal() })) text += piece;
  expect(parseAnswer(text, 3).ok).toBe(true);
});

describe("a server that knows less is asked for less, and remembered", () => {
  test.each([
    ["no-schema", 2],
    ["plain-text", 3],
    ["no-temperature", 2],
  ])("%s", async (name, calls) => {
    expect(await ask(`stand-in-${name}`)).toMatchObject({ calls });
    expect(await ask(`stand-in-${name}`)).toMatchObject({ calls: 1 });
  });
});

test("a passing failure says when to come back, and is left to the caller", async () => {
  const later = { ...request, user: request.user.replace("tram", "bus") };
  const once = model("stand-in-busy-once");
  await expect(once.generate(later, { signal: signal() })).rejects.toMatchObject({
    kind: "rate-limited",
    retryAfterMs: 0,
    usage: { calls: 1 },
  });
  expect(await once.generate(later, { signal: signal() })).toMatchObject({ calls: 1 });
});

test("an answer that was cut off comes with what there is of it", async () => {
  expect(await ask("stand-in-cut-off")).toMatchObject({ cutOff: true, text: expect.stringContaining("{") });
});

describe("a lasting failure has a name", () => {
  test.each([
    ["no-credit", "quota"],
    ["unknown", "unknown-model"],
    ["too-long", "request"],
    ["refuses", "refused"],
  ])("%s is %s", async (name, kind) => {
    await expect(ask(`stand-in-${name}`)).rejects.toMatchObject({ kind, name: "GenerationError" });
  });
  test("a wrong key is auth, and the message does not repeat it", async () => {
    const error = await model("stand-in", "sk-secret")
      .generate(request, { signal: signal() })
      .catch((error) => error);
    expect(error).toBeInstanceOf(GenerationError);
    expect(error.kind).toBe("auth");
    expect(error.message).not.toContain("sk-secret");
  });
});

test("an abort stops a call under way", async () => {
  const controller = new AbortController();
  const answer = model("stand-in-slow").generate(request, { signal: controller.signal });
  controller.abort();
  await expect(answer).rejects.not.toBeInstanceOf(GenerationError);
});
