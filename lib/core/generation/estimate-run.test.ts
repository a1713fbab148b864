import { expect, test } from "vitest";
import { estimateRun, estimateTokens } from "./estimate-run.ts";

test("four Latin characters, or one Chinese one, make a token", () => {
  expect(estimateTokens("abcdefgh")).toBe(2);
  expect(estimateTokens("电车回来了")).toBe(5);
});
test("a run is one call a task, at the mean size of its prompts", () => {
  const estimate = estimateRun({
    tasks: 10,
    candidatesPerPair: 2,
    samplePrompts: ["a".repeat(400), "a".repeat(800)],
  });
  expect(estimate).toEqual({ calls: 10, promptTokens: 1_500, completionTokens: 1_100, cost: null });
});
test("a cost is told only where prices are known", () => {
  const run = { tasks: 1_000, candidatesPerPair: 1, samplePrompts: ["a".repeat(4_000)] };
  expect(estimateRun({ ...run, price: { input: 1e6, output: 2e6, percent: 100 } }).cost).toBe(1_110_000);
  expect(estimateRun({ ...run, price: { input: 1e6, output: 2e6, percent: 50 } }).cost).toBe(555_000);
});
test("what the model has used so far goes before the usual size of a candidate", () => {
  const run = { tasks: 10, candidatesPerPair: 2, samplePrompts: ["a"], tokensPerCandidate: 310.5 };
  expect(estimateRun(run).completionTokens).toBe(6_210);
});
