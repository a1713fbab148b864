import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtInCategories } from "#core/prompts/built-in-categories.ts";
import type { PromptTrial } from "#core/prompts/category-input.ts";
import type { TrialEvent } from "#core/prompts/trial-event.ts";
import { KEY, type ModelServer, startModelServer } from "../../../../e2e/stand-in/model-server.ts";
import { provideEnv } from "../../env.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { createItem } from "../content/write-item.ts";
import { compileFor, tryPrompt } from "./try-prompt.ts";

const db = testDatabase();
let server: ModelServer;
let itemId: string;

beforeAll(async () => {
  server = await startModelServer();
  const item = {
    externalId: "tram-1",
    title: "The tram is back",
    body: "It runs again from today. Rides cost nothing until Sunday. Come by.",
    url: null,
    imageUrl: null,
    language: "en",
    attributes: {},
    referenceTitle: "Tram returns",
    referenceBody: "",
  };
  itemId = (await createItem(await aPerson("operator"), item)).id;
});
afterAll(() => server.close());

function useModel(name: string | null): void {
  provideEnv(
    name
      ? { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: server.url, PUSHGEN_MODEL: name }
      : { OPENAI_API_KEY: "", OPENAI_BASE_URL: "", PUSHGEN_MODEL: "" },
  );
}

function aTrial(content: Partial<PromptTrial["content"]> = {}): PromptTrial {
  return {
    categoryKey: "plain",
    categoryName: "Plain",
    categoryDescription: "Says it plainly",
    content: { ...builtInCategories[0]!.content, ...content },
    itemId,
    candidates: 2,
  };
}

async function eventsOf(trial: PromptTrial, signal = AbortSignal.timeout(20_000)): Promise<TrialEvent[]> {
  const events: TrialEvent[] = [];
  for await (const event of tryPrompt(await aPerson("operator"), trial, signal)) events.push(event);
  return events;
}

describe("a trial on a model server", () => {
  test("streams the answer, judges it, and saves nothing", async () => {
    useModel("stand-in");
    const events = await eventsOf(aTrial());
    expect(events[0]).toMatchObject({ type: "asked", model: "stand-in", isLanguageModel: true });
    const texts = events.filter((one) => one.type === "text");
    expect(texts.length).toBeGreaterThan(3);
    expect(JSON.parse(texts.map(({ text }) => text).join("")).candidates).toHaveLength(2);
    const last = events.at(-1)!;
    expect(last).toMatchObject({
      type: "candidates",
      candidates: [
        { guardrails: {}, winProbability: expect.any(Number) },
        { percentile: expect.any(Number) },
      ],
    });
    expect([await db().candidate.count(), await db().generationTask.count()]).toEqual([0, 0]);
  });

  test("holds the texts to the constraints that are not saved yet", async () => {
    useModel("stand-in");
    const constraints = { ...aTrial().content.constraints, bannedWords: ["tram"] };
    expect((await eventsOf(aTrial({ constraints }))).at(-1)).toMatchObject({
      candidates: [{ guardrails: { level: "block" } }, { guardrails: { level: "block" } }],
    });
  });

  test.each([
    ["refuses", "refused"],
    ["no-credit", "quota"],
    ["prose", "malformed"],
    ["blank", "empty"],
    ["cut-off", "cut-off"],
    ["breaks-off", "connection"],
  ])("that %s ends with its name and what to do", async (behaviour, kind) => {
    useModel(`stand-in-${behaviour}`);
    expect((await eventsOf(aTrial())).at(-1)).toMatchObject({
      type: "failed",
      kind,
      message: expect.stringMatching(/\. .*\.$/),
    });
  });

  test("ends quietly when the person leaves, and the model server is told", async () => {
    useModel("stand-in-drips");
    const controller = new AbortController();
    const types: string[] = [];
    for await (const { type } of tryPrompt(await aPerson("operator"), aTrial(), controller.signal)) {
      types.push(type);
      if (type === "text") controller.abort();
    }
    expect(types).not.toContain("candidates");
    expect(types).not.toContain("failed");
    await expect.poll(() => server.left()).toBe(1);
  });
});

test("without a model server the composer answers, and says that it is none", async () => {
  useModel(null);
  const events = await eventsOf(aTrial());
  expect(events[0]).toMatchObject({ type: "asked", isLanguageModel: false });
  expect(events.at(-1)).toMatchObject({ type: "candidates" });
});

test("a template that fails on this item alone is a failure with its line", async () => {
  const instructions = `{% assign n = item.title.size | times: 100000 %}\n{% if item.title contains "tram" %}{% for i in (1..n) %}x{% endfor %}{% endif %}`;
  expect((await eventsOf(aTrial({ instructions }))).at(-1)).toMatchObject({
    type: "failed",
    kind: "template",
    message: expect.stringContaining("Line 2"),
  });
});

test("the compiled prompt is what the model gets", async () => {
  useModel("stand-in");
  const trial = aTrial({ instructions: "{{ category.description }} about {{ item.title }}" });
  const compiled = await compileFor(await aPerson("operator"), trial);
  expect(compiled.system).toContain("Says it plainly about The tram is back");
  await eventsOf(trial);
  const sent = server
    .requests()
    .at(-1)!
    .messages.map(({ content }) => content);
  expect(sent).toEqual([compiled.system, compiled.user]);
});

test("an item that is not there is not found", async () => {
  const trial = { ...aTrial(), itemId: "019aab00-0000-7000-8000-000000000000" };
  await expect(eventsOf(trial)).rejects.toMatchObject({ code: "not-found" });
  await expect(compileFor(await aPerson("operator"), trial)).rejects.toMatchObject({ code: "not-found" });
});
