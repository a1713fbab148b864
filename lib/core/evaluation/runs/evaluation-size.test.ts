import { expect, test } from "vitest";
import { evaluationSize, tooMuch } from "./evaluation-size.ts";

test("its size is told before it is started, and what is too much says so", () => {
  const prompts = [1, 2].map((version) => ({
    id: `p${version}`,
    categoryId: "c",
    categoryKey: "c",
    version,
  }));
  const request = { models: ["a"], temperatures: [null], candidatesPerPair: 3 };
  expect(evaluationSize(request, prompts, 50)).toEqual({
    evaluations: 2,
    tasks: 100,
    texts: 300,
    tooMuch: null,
  });
  expect(tooMuch(9, 1)).toContain("9 evaluations");
  expect(tooMuch(1, 10_001)).toContain("10,001 tasks");
});
