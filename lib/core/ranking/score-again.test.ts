import { expect, test } from "vitest";
import { modelOf } from "../reward/comparison/testing-model.ts";
import { scoreAgain } from "./score-again.ts";

const item = { title: "", body: "", language: "en" };
const model = modelOf((line) => line.length, "new");

test("what another model scored, or none, is scored; what this one scored is left alone", () => {
  const mine = { title: "abc", body: "", reward: 99, rewardModelId: "new" };
  const found = scoreAgain(
    item,
    [mine, { ...mine, rewardModelId: "old" }, { ...mine, reward: null, rewardModelId: null }],
    model,
  );
  expect(found[0]).toBe(mine);
  expect(found.slice(1).map(({ reward, rewardModelId }) => [reward, rewardModelId])).toEqual([
    [3, "new"],
    [3, "new"],
  ]);
});
