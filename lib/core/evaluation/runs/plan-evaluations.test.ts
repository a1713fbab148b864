import { describe, expect, test } from "vitest";
import { type ChosenPrompt, evaluationName, planEvaluations } from "./plan-evaluations.ts";

function prompt(key: string, version: number): ChosenPrompt {
  return { id: `${key}${version}`, categoryId: key, categoryKey: key, version };
}
const once = { models: [""], temperatures: [null] };
const versions = (all: ReturnType<typeof planEvaluations>) =>
  all.map(({ prompts }) => prompts.map(({ id }) => id));

describe("the evaluations that a choice comes to", () => {
  test("one version of each style is one evaluation", () => {
    const planned = planEvaluations({ ...once, prompts: [prompt("plain", 1), prompt("story", 3)] });
    expect(versions(planned)).toEqual([["plain1", "story3"]]);
  });

  test("several versions of a style go into one each, oldest first; the other styles take part in each", () => {
    const prompts = [prompt("plain", 4), prompt("story", 1), prompt("plain", 2), prompt("plain", 2)];
    expect(versions(planEvaluations({ ...once, prompts }))).toEqual([
      ["plain2", "story1"],
      ["plain4", "story1"],
    ]);
  });

  test("each runs with every model and temperature, each of them once", () => {
    const planned = planEvaluations({
      prompts: [prompt("plain", 1)],
      models: ["a", "b", "a"],
      temperatures: [0, 0.8],
    });
    expect(planned.map(({ model, temperature }) => `${model} ${temperature}`)).toEqual([
      "a 0",
      "a 0.8",
      "b 0",
      "b 0.8",
    ]);
  });

  test("an evaluation is named for what sets it apart", () => {
    const prompts = [prompt("plain", 1), prompt("plain", 2), prompt("story", 1)];
    const planned = planEvaluations({ prompts, models: ["a", "b"], temperatures: [null] });
    expect(planned.map((one) => evaluationName(one, planned))).toEqual([
      "plain v1 · a",
      "plain v1 · b",
      "plain v2 · a",
      "plain v2 · b",
    ]);
    const [alone] = planEvaluations({ ...once, prompts: prompts.slice(1) });
    expect(evaluationName(alone!, [alone!])).toBe("plain v2, story v1");
  });
});
