import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { COMMAND_LINE } from "#core/access/actor.ts";
import { NO_BUDGET } from "#core/costs/budget.ts";
import { builtInCategories } from "#core/prompts/built-in-categories.ts";
import type { PromptTrial } from "#core/prompts/category-input.ts";
import type { TrialEvent } from "#core/prompts/trial-event.ts";
import { KEY, type ModelServer, startModelServer } from "../../../../e2e/stand-in/model-server.ts";
import { provideEnv } from "../../env.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { createItem } from "../content/write-item.ts";
import { readDayBudget, setDayBudget } from "../costs/budgets.ts";
import { removePrice, setPrice } from "../costs/prices.ts";
import { costFile, readCosts } from "../costs/read-costs.ts";
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

describe("what a trial costs", () => {
  const used = () => db().trialCost.findMany();
  afterEach(() => db().trialCost.deleteMany());

  test("counts in the day's spending, at the model's price, and stands among the costs", async () => {
    useModel("stand-in");
    await setPrice(COMMAND_LINE, { model: "stand-in", input: 1_000_000, output: 2_000_000 });
    await setDayBudget(COMMAND_LINE, { money: 1_000_000_000, tokens: null });
    await eventsOf(aTrial());
    await eventsOf(aTrial());
    const [sum, ...others] = await used();
    expect(others).toEqual([]);
    expect(sum).toMatchObject({ model: "stand-in", categoryKey: "plain", calls: 2, unpricedCalls: 0 });
    expect(sum!.completionTokens).toBeGreaterThan(20n);
    expect(sum!.cost).toBe(sum!.promptTokens + 2n * sum!.completionTokens);
    const cost = Number(sum!.cost);
    expect((await readDayBudget(COMMAND_LINE)).spent.cost).toBe(cost);
    const report = await readCosts(COMMAND_LINE, 7);
    expect(report.total).toMatchObject({ tasks: 0, calls: 2, cost });
    expect(report.spenders).toMatchObject([{ key: "trial:", name: "Trials of prompts", cost }]);
    expect(report.categories).toMatchObject([{ key: "plain", name: "Plain", cost }]);
    let file = "";
    for await (const piece of costFile(COMMAND_LINE, 7).text) file += piece;
    expect(file.trimEnd().split("\r\n").at(-1)).toContain('"Trials of prompts","plain","stand-in","trial"');
    await removePrice(COMMAND_LINE, "stand-in");
    await setDayBudget(COMMAND_LINE, NO_BUDGET);
  });

  test("of a failure is counted as well; without a price that is said", async () => {
    useModel("stand-in-refuses");
    await eventsOf(aTrial());
    expect(await used()).toMatchObject([{ calls: 1, unpricedCalls: 1, cost: 0n }]);
    expect((await used())[0]!.promptTokens).toBeGreaterThan(0n);
  });

  test.each([
    ["stand-in-no-usage", "that the server does not tell"],
    ["stand-in-breaks-off", "of an answer that broke off"],
  ])("%s: what is used, %s, is estimated from the characters", async (model) => {
    useModel(model);
    await eventsOf(aTrial());
    const [sum] = await used();
    expect(sum!.promptTokens).toBeGreaterThan(50n);
    expect(sum!.completionTokens).toBeGreaterThan(5n);
  });

  test("nothing where the server answered nothing", async () => {
    useModel("stand-in-no-credit");
    await eventsOf(aTrial());
    expect(await used()).toMatchObject([{ calls: 1, promptTokens: 0n, completionTokens: 0n }]);
  });

  test("is refused where the day's budget is spent, with what to do, before anything is asked", async () => {
    useModel("stand-in");
    await eventsOf(aTrial());
    await setDayBudget(COMMAND_LINE, { money: null, tokens: 1 });
    const asked = server.requests().length;
    await expect(eventsOf(aTrial())).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("An admin can raise it"),
    });
    expect(server.requests().length).toBe(asked);
    await setDayBudget(COMMAND_LINE, NO_BUDGET);
  });
});

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
