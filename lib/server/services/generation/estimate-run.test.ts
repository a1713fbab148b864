import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Actor, COMMAND_LINE } from "#core/access/actor.ts";
import { runEstimateRequest } from "#core/generation/run-request.ts";
import { provideEnv } from "../../env.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { publishedPromptIds } from "../categories/published-prompts.ts";
import { loadSample } from "../content/load-sample.ts";
import { estimateFor } from "./estimate-run.ts";

const db = testDatabase();
let person: Actor;

beforeAll(async () => {
  person = await aPerson("operator");
  await loadSample(await aPerson("owner"));
});
afterEach(() =>
  provideEnv({ OPENAI_API_KEY: "", PUSHGEN_MODEL: "", PUSHGEN_PRICE_INPUT: "", PUSHGEN_PRICE_OUTPUT: "" }),
);

async function estimate(given: {
  filter?: object;
  ids?: string[];
  styles?: string[];
  candidates?: number;
  model?: string;
  mode?: "live" | "batch";
}) {
  const { filter = { language: "es" }, ids, styles = ["plain", "story"], candidates = 2, model = "" } = given;
  const request = runEstimateRequest.parse({
    selection: ids ? { kind: "ids", ids } : { kind: "filter", filter },
    promptVersionIds: styles.length > 0 ? await publishedPromptIds(COMMAND_LINE, styles) : [],
    candidatesPerPair: candidates,
    model,
    mode: given.mode,
  });
  return estimateFor(person, request);
}

test("the composer takes no call, no token and no money", async () => {
  expect(await estimate({})).toMatchObject({
    items: 6,
    tasks: 12,
    isLanguageModel: false,
    calls: 0,
    promptTokens: 0,
    completionTokens: 0,
    cost: null,
  });
});

describe("a language model", () => {
  test("is one call a task, with tokens by its prompts", async () => {
    provideEnv({ OPENAI_API_KEY: "sk-test", PUSHGEN_MODEL: "fresh" });
    const { calls, promptTokens, completionTokens, cost, basis, model } = await estimate({});
    expect({ calls, completionTokens, cost, model }).toEqual({
      calls: 12,
      completionTokens: 12 * 2 * 55,
      cost: null,
      model: "fresh",
    });
    expect(promptTokens).toBeGreaterThan(12 * 200);
    expect(basis).toEqual({ prompts: 12, tokensPerCandidate: 55, measuredCandidates: 0 });
  });

  test("that wrote here before is measured by what it took", async () => {
    provideEnv({ OPENAI_API_KEY: "sk-test", PUSHGEN_MODEL: "measured" });
    const { provider } = (await import("./configured-model.ts")).configuredModel();
    const run = { name: "", provider, model: "measured", candidatesPerPair: 1 };
    await db().generationRun.create({ data: { ...run, candidateCount: 10, completionTokens: 4_000 } });
    expect(await estimate({})).toMatchObject({
      completionTokens: 12 * 2 * 400,
      basis: { tokensPerCandidate: 400, measuredCandidates: 10 },
    });
    expect((await estimate({ model: "another" })).basis.measuredCandidates).toBe(0);
  });

  test("has a cost where both prices are set", async () => {
    provideEnv({ OPENAI_API_KEY: "sk-test", PUSHGEN_PRICE_INPUT: "1" });
    expect(await estimate({})).toMatchObject({ cost: null, price: null });
    provideEnv({ PUSHGEN_PRICE_OUTPUT: "2" });
    const { promptTokens, completionTokens, cost } = await estimate({});
    expect(cost).toBe(promptTokens + 2 * completionTokens);
    expect((await estimate({ mode: "batch" })).cost).toBe(Math.round(cost! / 2));
  });
});

describe("the choice of items", () => {
  test("that nothing matches is nothing to do", async () => {
    const nothing = { items: 0, tasks: 0, examples: [] };
    expect(await estimate({ filter: { kind: "no such kind" } })).toMatchObject(nothing);
  });

  test("by id leaves out what is archived or gone, and says how many", async () => {
    const [one, two] = await db().contentItem.findMany({ take: 2, orderBy: { id: "desc" } });
    await db().contentItem.update({ where: { id: two!.id }, data: { archivedAt: new Date() } });
    const ids = [one!.id, two!.id, "00000000-0000-7000-8000-000000000000"];
    expect(await estimate({ ids })).toMatchObject({ items: 1, leftOut: 2, examples: [one!.title] });
    await db().contentItem.update({ where: { id: two!.id }, data: { archivedAt: null } });
  });
});

test("no style is nothing to do; a style that was retired meanwhile is a conflict", async () => {
  expect(await estimate({ styles: [] })).toMatchObject({ items: 6, tasks: 0 });
  await db().promptVersion.updateMany({
    where: { category: { key: "humour" } },
    data: { status: "retired", retiredAt: new Date() },
  });
  const [other] = await db().promptVersion.findMany({ where: { category: { key: "humour" } } });
  const request = runEstimateRequest.parse({
    selection: { kind: "filter", filter: {} },
    promptVersionIds: [other!.id],
    candidatesPerPair: 1,
  });
  await expect(estimateFor(person, request)).rejects.toMatchObject({ code: "conflict" });
});

test("a style whose template fails for these items is named before the run fails", async () => {
  const plain = await db().promptVersion.findFirstOrThrow({ where: { category: { key: "plain" } } });
  const content = { ...(plain.content as object), instructions: "{{ item.title | no_such_filter }}" };
  const category = await db().styleCategory.create({ data: { key: "broken", name: "Broken" } });
  await db().promptVersion.create({
    data: { categoryId: category.id, version: 1, status: "published", content },
  });
  const { brokenStyles, basis } = await estimate({ styles: ["plain", "broken"] });
  expect(brokenStyles).toEqual([{ name: "Broken", message: expect.stringContaining("no_such_filter") }]);
  expect(basis.prompts).toBe(6);
});
