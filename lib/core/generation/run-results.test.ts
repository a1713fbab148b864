import { describe, expect, test } from "vitest";
import type { Candidate } from "../candidates/candidate.ts";
import type { RewardModel } from "../reward/reward-model.ts";
import { resultsFilter } from "./results-filter.ts";
import { itemResultView } from "./run-results.ts";

const item = {
  id: "item",
  externalId: "x-1",
  title: "",
  body: "The tram is back",
  url: null,
  imageUrl: null,
  language: "en",
  attributes: {},
  reference: null,
};
const model: RewardModel = {
  id: "m",
  name: "M",
  reward: () => 0,
  uncertainty: () => 0.3,
  differenceUncertainty: () => 0.4,
  score: () => ({ reward: 0, uncertainty: 0.3, contributions: [] }),
  percentile: () => 50,
};
const one = (id: string, reward: number, more: Partial<Candidate> = {}): Candidate => ({
  id,
  itemId: "item",
  taskId: null,
  runId: "run",
  kind: "generated",
  categoryKey: "plain",
  promptVersion: 1,
  title: id,
  body: "",
  language: "en",
  model: "m",
  guardrails: { level: "pass", findings: [] },
  duplicateOfId: null,
  reward,
  rewardModelId: "m",
  ...more,
});
const human = one("human", 2, { kind: "reference", categoryKey: null });
const candidates = [
  one("best", 3, { categoryKey: "story" }),
  one("last", 1, { guardrails: { level: "warn", findings: [] } }),
  one("again", 3, { duplicateOfId: "best" }),
  one("as the human", 2, { duplicateOfId: "human" }),
  one("blocked", 9, { guardrails: { level: "block", findings: [] } }),
];
const view = (filter: object = {}) =>
  itemResultView({ item, reviewStatus: "open", candidates, human }, resultsFilter.parse(filter), model);

test("candidates are ranked with the human line among them, blocked ones last", () => {
  expect(view().candidates.map(({ id, rank }) => [id, rank])).toEqual([
    ["best", 1],
    ["human", 2],
    ["last", 3],
    ["blocked", null],
  ]);
});
test("repeats are folded and counted, those of the human line too", () => {
  const { different, repeats, candidates: shown } = view();
  expect({ different, repeats }).toEqual({ different: 3, repeats: 2 });
  expect(shown.map(({ alike }) => alike.length)).toEqual([1, 1, 0, 0]);
});
test("an item without a title is called by its text", () => expect(view().name).toBe("The tram is back"));

describe("a filter", () => {
  test("shows one style or one level alone, and leaves the ranks", () => {
    expect(view({ style: "plain" }).candidates.map(({ id }) => id)).toEqual(["last", "blocked"]);
    expect(view({ level: "warn" }).candidates).toMatchObject([{ id: "last", rank: 3 }]);
  });
  test("that makes no sense is none", () => {
    expect(resultsFilter.parse({ level: "awful", style: 7 })).toEqual({ level: "", style: "" });
    expect(resultsFilter.parse({ style: "a\0b" }).style).toBe("");
  });
});
