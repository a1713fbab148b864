import { expect, test } from "vitest";
import { compareTexts, textVerdict } from "./compare-texts.ts";
import { modelOf } from "./testing-model.ts";

const item = { title: "", body: "", language: "en" };
const model = modelOf((line) => line.length);
const verdict = (title: string) => textVerdict(model, item, { title, body: "" });

test("the parts add up to the difference, the strongest first", () => {
  const { parts, winProbability } = compareTexts(verdict("abcd"), verdict("ab"), 0.5);
  expect(parts).toEqual([
    { label: "“abcd”", amount: 4 },
    { label: "“ab”", amount: -2 },
  ]);
  expect(winProbability).toBeCloseTo(1 / (1 + Math.exp(-2)));
});
test("what both say alike is no reason", () => {
  expect(compareTexts(verdict("ab"), verdict("ab"), 0)).toEqual({
    winProbability: 0.5,
    winInterval: { low: 0.5, high: 0.5 },
    parts: [],
  });
});
test("a verdict carries the text, its percentile and its uncertainty", () => {
  expect(verdict("ab")).toMatchObject({ title: "ab", reward: 2, percentile: 2, uncertainty: 0.5 });
  expect(verdict("ab").percentileLow).toBeCloseTo(2 - 0.98);
  expect(verdict("ab").percentileHigh).toBeCloseTo(2 + 0.98);
});
