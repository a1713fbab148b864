import { beforeEach, expect, test } from "vitest";
import { type AnswerStore, answerKey, type KeptAnswer, withKeptAnswers } from "./kept-answers.ts";
import type { GenerationRequest, LanguageModel } from "./language-model.ts";

const request: GenerationRequest = {
  system: "Write 1 notification",
  user: "An item",
  temperature: 0.5,
  candidates: 1,
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
const GOOD = '{"candidates": [{"title": "A", "body": "B"}]}';
let asked: number;
let kept: Map<string, KeptAnswer>;
let text: string;

beforeEach(() => {
  asked = 0;
  kept = new Map();
  text = GOOD;
});
const store: AnswerStore = {
  find: async (key) => kept.get(key) ?? null,
  keep: async (key, _, answer) => void kept.set(key, answer),
};
const writer: LanguageModel = {
  provider: "openai-1",
  model: "one",
  isLanguageModel: true,
  async generate() {
    asked++;
    return { text, promptTokens: 10, completionTokens: 5, calls: 1 };
  },
  async *stream() {},
};
const ask = () => withKeptAnswers(writer, store).generate(request, { signal: AbortSignal.timeout(1_000) });

test("the same question is asked once; its answer then takes no call and no tokens", async () => {
  expect(await ask()).toMatchObject({ calls: 1, promptTokens: 10 });
  expect(await ask()).toEqual({
    text: GOOD,
    calls: 0,
    promptTokens: 0,
    completionTokens: 0,
    cachedAnswers: 1,
  });
  expect(asked).toBe(1);
});

test("an answer that cannot be read is not kept", async () => {
  text = "I would be glad to help.";
  await ask();
  await ask();
  expect(asked).toBe(2);
  expect(kept.size).toBe(0);
});

test.each([
  [{ provider: "openai-2" }, {}],
  [{ model: "two" }, {}],
  [{}, { system: "Write 1 notification." }],
  [{}, { user: "Another item" }],
  [{}, { temperature: 0.6 }],
  [{}, { candidates: 2 }],
])("what decides the answer is in the key: %j %j", (server, part) =>
  expect(answerKey({ ...writer, ...server }, { ...request, ...part })).not.toBe(answerKey(writer, request)),
);

test("an answer in a form of its own is kept where that form can be read, and under a key of its own", async () => {
  const form = { name: "verdict", schema: { type: "object" }, isReadable: (read: string) => read === "tie" };
  const asks = () =>
    withKeptAnswers(writer, store).generate({ ...request, form }, { signal: AbortSignal.timeout(1_000) });
  text = "no verdict";
  await asks();
  expect(kept.size).toBe(0);
  text = "tie";
  await asks();
  expect(await asks()).toMatchObject({ text: "tie", calls: 0, cachedAnswers: 1 });
  expect(answerKey(writer, { ...request, form })).not.toBe(answerKey(writer, request));
});

test("what a model never sees is not", () =>
  expect(answerKey(writer, { ...request, categoryKey: "story" })).toBe(answerKey(writer, request)));
