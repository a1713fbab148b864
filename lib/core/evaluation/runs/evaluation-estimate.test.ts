import { expect, test } from "vitest";
import { type ModelEstimate, sumEstimates } from "./evaluation-estimate.ts";

const one: ModelEstimate = {
  model: "one",
  isLanguageModel: true,
  calls: 10,
  promptTokens: 1_000,
  completionTokens: 100,
  cost: 300,
  basis: { prompts: 20, tokensPerCandidate: 10, measuredCandidates: 0 },
  price: { input: 1, output: 2 },
};

test("models add up", () =>
  expect(sumEstimates([one, { ...one, model: "two", cost: 50 }])).toMatchObject({
    calls: 20,
    promptTokens: 2_000,
    completionTokens: 200,
    cost: 350,
    unpriced: [],
  }));
test("where one price is not known there is no cost, and it says whose", () =>
  expect(sumEstimates([one, { ...one, model: "two", cost: null, price: null }])).toMatchObject({
    cost: null,
    unpriced: ["two"],
  }));
