import { expect, test } from "vitest";
import { itemVerdict } from "./item-verdict.ts";
import type { JudgeSide } from "./judge-answer.ts";

const verdict = (baselineFirst: JudgeSide, challengerFirst: JudgeSide) =>
  itemVerdict({
    itemId: "item",
    categoryKey: "plain",
    model: "judge",
    baselineId: "B",
    challengerId: "C",
    baselineTextId: "b",
    challengerTextId: "c",
    baselineFirst,
    challengerFirst,
    baselineFirstReason: "one",
    challengerFirstReason: "two",
  });

test("a verdict names evaluations, wherever their texts stood", () => {
  expect(verdict("first", "second").prefers).toBe("B");
  expect(verdict("second", "first")).toEqual({
    categoryKey: "plain",
    model: "judge",
    prefers: "C",
    answers: [
      { stoodFirst: "B", named: "C", reason: "one" },
      { stoodFirst: "C", named: "C", reason: "two" },
    ],
  });
});

test("a judge that takes whatever stands first prefers neither, and its answers show it", () => {
  const { prefers, answers } = verdict("first", "first");
  expect(prefers).toBeNull();
  expect(answers.map(({ named }) => named)).toEqual(["B", "C"]);
  expect(verdict("tie", "first").answers[0]!.named).toBeNull();
});
