import { describe, expect, test } from "vitest";
import type { Candidate } from "../candidates/candidate.ts";
import type { ContentItem } from "../content/content-item.ts";
import type { RewardModel } from "../reward/reward-model.ts";
import { byCategory } from "./by-category.ts";
import { reviewCandidates } from "./review-view.ts";

const item: ContentItem = {
  id: "i",
  externalId: "x",
  title: "The tram is back",
  body: "",
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
  score: () => ({ reward: 0, uncertainty: 0.3, contributions: [{ label: "Length", amount: 1, spans: [] }] }),
  percentile: (reward) => reward * 10,
};
const candidate = (id: string, reward: number | null, extra: Partial<Candidate> = {}): Candidate => ({
  id,
  itemId: "i",
  taskId: "t",
  runId: "r",
  kind: "generated",
  categoryKey: "plain",
  promptVersion: 1,
  title: id,
  body: "",
  language: "en",
  model: "small",
  guardrails: { level: "pass", findings: [] },
  duplicateOfId: null,
  reward,
  rewardModelId: "m",
  ...extra,
});

describe("the candidates of an item", () => {
  const human = candidate("h", 2, { kind: "reference", categoryKey: null });
  const shown = reviewCandidates(
    item,
    [
      candidate("low", 1),
      human,
      candidate("high", 3, { categoryKey: "story" }),
      candidate("copy", 9, { duplicateOfId: "high", categoryKey: "humour" }),
      candidate("blocked", 8, { guardrails: { level: "block", findings: [] } }),
      candidate("edit", 7, { kind: "override" }),
    ],
    model,
  );

  test("stand best first, the human line among them, and what is blocked has no rank", () =>
    expect(shown.map(({ id, rank }) => [id, rank])).toEqual([
      ["high", 1],
      ["h", 2],
      ["low", 3],
      ["blocked", null],
    ]));
  test("fold their repeats, which can be opened", () =>
    expect(shown[0]!.alike).toEqual([{ id: "copy", title: "copy", body: "", categoryKey: "humour" }]));
  test("say how they stand against the human line, which has no chance against itself", () => {
    expect(shown[0]!.winProbability).toBeGreaterThan(0.5);
    expect(shown[1]!.winProbability).toBeNull();
    expect(shown[0]!.percentile).toBe(30);
  });
  test("make columns by style, the best one's first; the human line has none", () =>
    expect(
      byCategory(shown).map((column) => [column.categoryKey, column.candidates.map(({ id }) => id)]),
    ).toEqual([
      ["story", ["high"]],
      ["plain", ["low", "blocked"]],
    ]));
});
