import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseAnswer } from "#core/generation/answer-schema.ts";
import { KEY, type ModelServer, startModelServer } from "../../../../e2e/stand-in/model-server.ts";
import type { BatchAnswer, RemoteBatch } from "../batch-model.ts";
import type { GenerationRequest } from "../language-model.ts";
import { readBatchLine } from "./batch-line.ts";
import { openaiBatches } from "./openai-batches.ts";

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

const request = (title: string): GenerationRequest => ({
  system: "Style: Plain.\n- Write 1 notification\n- A title of at most 40 characters",
  user: JSON.stringify({ item: { title, text: "It runs again." } }),
  temperature: 0.5,
  candidates: 1,
  item: { title, body: "", language: "en" },
  categoryKey: "plain",
  constraints: {
    titleLimit: 40,
    bodyLimit: 120,
    emojiPolicy: "none",
    bannedWords: [],
    requiredWords: [],
    language: null,
  },
});
const model = (name: string, apiKey = KEY) => openaiBatches({ apiKey, baseUrl: server.url, model: name });
const requests = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `task-${at}`, request: request(`Tram ${at}`) }));

async function ended(name: string, id: string): Promise<RemoteBatch> {
  for (let look = 0; look < 5; look++) {
    const batch = await model(name).look(id);
    if (batch.state !== "waiting") return batch;
  }
  throw new Error("The batch never ends");
}
async function answersOf(name: string, batch: RemoteBatch): Promise<Map<string, BatchAnswer>> {
  const found = new Map<string, BatchAnswer>();
  for await (const answer of model(name).answers(batch)) found.set(answer.id, answer);
  return found;
}

test("a batch is handed over, found by its name, and answered; its files are deleted afterwards", async () => {
  const batches = model("stand-in");
  const { id, state } = await batches.submit("our-name", requests(3));
  expect(state).toBe("waiting");
  expect((await batches.find("our-name"))?.id).toBe(id);
  expect(await batches.find("another")).toBeNull();
  const batch = await ended("stand-in", id);
  expect(batch).toMatchObject({ state: "ended", status: "completed", answered: 3, refused: 0 });
  expect(batch.expiresAt!.getTime()).toBeGreaterThan(Date.now());
  const answers = await answersOf("stand-in", batch);
  expect([...answers.keys()].sort()).toEqual(["task-0", "task-1", "task-2"]);
  const one = answers.get("task-1")!;
  if (!("answer" in one)) throw new Error("no answer");
  expect(parseAnswer(one.answer.text, 1)).toMatchObject({
    ok: true,
    candidates: [{ title: expect.stringContaining("Tram 1") }],
  });
  expect(one.answer).toMatchObject({ calls: 1, completionTokens: expect.any(Number) });
  await batches.forget(batch);
  expect(server.batches.filesLeft()).toBe(0);
});

test.each([
  ["batch-invalid", false],
  ["batch-full-once", true],
])("%s: a batch that is not taken says why, and whether it may be later: %s", async (name, later) => {
  const { id } = await model(`stand-in-${name}`).submit(name, requests(1));
  expect(await ended(`stand-in-${name}`, id)).toMatchObject({
    state: "failed",
    later,
    error: "The batch cannot be taken",
  });
});

test("what a batch that expired did not ask can be asked again, what it answered is there", async () => {
  const name = "stand-in-batch-expires-once";
  const { id } = await model(name).submit(name, requests(4));
  const answers = await answersOf(name, await ended(name, id));
  expect([...answers.values()].filter((one) => "answer" in one)).toHaveLength(2);
  expect(answers.get("task-3")).toMatchObject({ error: { kind: "timeout" }, again: true });
});

test("a refused part of the request is left out the next time", async () => {
  const name = "stand-in-no-temperature";
  const first = await model(name).submit("first", requests(2));
  for (const one of (await answersOf(name, await ended(name, first.id))).values())
    expect(one).toMatchObject({ error: { kind: "request" }, again: true });
  const second = await model(name).submit("second", requests(1));
  expect(await ended(name, second.id)).toMatchObject({ answered: 1, refused: 0 });
});

describe("what cannot be handed over has a name", () => {
  test("no Batch API", () =>
    expect(model("stand-in-no-batch").submit("x", requests(1))).rejects.toMatchObject({
      kind: "unknown-model",
    }));
  test("a wrong key", () =>
    expect(model("stand-in", "sk-no").submit("x", requests(1))).rejects.toMatchObject({ kind: "auth" }));
  test("a lost answer, though the batch was made", async () => {
    const name = "stand-in-batch-breaks-off-once";
    await expect(model(name).submit("lost", requests(1))).rejects.toMatchObject({ kind: "connection" });
    expect(await model(name).find("lost")).toMatchObject({ state: "waiting" });
  });
});

describe("a line", () => {
  const hears = () => false;
  test.each(["", "nonsense", "[]", '{"custom_id": 1}'])("“%s” is none", (text) =>
    expect(readBatchLine(text, hears)).toBeNull(),
  );
  test.each([
    [500, "server", true],
    [429, "rate-limited", true],
    [400, "request", false],
    [401, "auth", false],
    [404, "unknown-model", false],
  ])("with status %d fails as %s, and may be asked again: %s", (status_code, kind, again) =>
    expect(
      readBatchLine(JSON.stringify({ custom_id: "a", response: { status_code, body: null } }), hears),
    ).toMatchObject({
      id: "a",
      error: { kind },
      again,
    }),
  );
  test("of a refusal is paid for, and not asked again", () => {
    const body = {
      choices: [{ message: { refusal: "No." } }],
      usage: { prompt_tokens: 9, completion_tokens: 2 },
    };
    const text = JSON.stringify({ custom_id: "a", response: { status_code: 200, body } });
    expect(readBatchLine(text, hears)).toMatchObject({
      error: { kind: "refused", usage: { calls: 1, promptTokens: 9, completionTokens: 2 } },
      again: false,
    });
  });
});
