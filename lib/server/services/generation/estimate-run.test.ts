import { expect, test } from "vitest";
import { contentFilter } from "#core/content/content-filter.ts";
import { runEstimateRequest } from "#core/generation/run-request.ts";
import { provideEnv } from "../../env.ts";
import { aPerson } from "../../testing/people.ts";
import { testDatabase } from "../../testing/test-database.ts";
import { publishedPromptIds } from "../categories/published-prompts.ts";
import { loadSample } from "../content/load-sample.ts";
import { estimateFor } from "./estimate-run.ts";

testDatabase();

async function estimate(filter: object, keys = ["plain", "story"], candidatesPerPair = 2) {
  const person = await aPerson("operator");
  await loadSample(person);
  const request = runEstimateRequest.parse({
    selection: { kind: "filter", filter: contentFilter.parse(filter) },
    promptVersionIds: await publishedPromptIds(person, keys),
    candidatesPerPair,
  });
  return estimateFor(person, request);
}

test("the composer takes no call, no token and no money", async () => {
  expect(await estimate({ language: "es" })).toEqual({
    items: 6,
    tasks: 12,
    isLanguageModel: false,
    calls: 0,
    promptTokens: 0,
    completionTokens: 0,
    cost: null,
  });
});

test("a language model is a call a task, with tokens by the prompts, and a cost where prices are set", async () => {
  provideEnv({ OPENAI_API_KEY: "sk-test", PUSHGEN_PRICE_INPUT: "1", PUSHGEN_PRICE_OUTPUT: "2" });
  const { calls, promptTokens, completionTokens, cost } = await estimate({ language: "es" });
  expect(calls).toBe(12);
  expect(promptTokens).toBeGreaterThan(12 * 200);
  expect(completionTokens).toBe(12 * 2 * 55);
  expect(cost).toBeCloseTo((promptTokens + 2 * completionTokens) / 1e6);
  provideEnv({ OPENAI_API_KEY: "", PUSHGEN_PRICE_INPUT: "", PUSHGEN_PRICE_OUTPUT: "" });
});

test("nothing chosen is nothing to do", async () => {
  expect(await estimate({ kind: "no such kind" })).toMatchObject({ items: 0, tasks: 0 });
});
