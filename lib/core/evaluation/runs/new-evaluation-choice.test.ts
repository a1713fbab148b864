import { expect, test } from "vitest";
import { evaluationRequestOf, readEvaluationChoice } from "./new-evaluation-choice.ts";

const ID = "0198c0de-0000-7000-8000-000000000001";

test("an address chooses a set and prompts; what makes no sense counts as not given", () => {
  const choice = readEvaluationChoice({ set: ID, prompts: `${ID},nonsense` });
  expect(choice).toMatchObject({ setVersionId: ID, prompts: [ID], candidates: "3" });
  expect(readEvaluationChoice({ set: "nonsense" }).setVersionId).toBe("");
});

test("lists are separated by commas; empty ones are the usual", () => {
  const choice = {
    ...readEvaluationChoice({ set: ID, prompts: ID }),
    models: "a, b",
    temperatures: "0; 0.7",
  };
  expect(evaluationRequestOf(choice)).toMatchObject({
    ok: true,
    request: { models: ["a", "b"], temperatures: [0, 0.7], candidatesPerPair: 3 },
  });
  expect(evaluationRequestOf({ ...choice, models: "", temperatures: " " })).toMatchObject({
    ok: true,
    request: { models: [""], temperatures: [null] },
  });
});

test.each([
  [{ temperatures: "warm" }, "temperatures"],
  [{ temperatures: "3" }, "temperatures"],
  [{ candidates: "9" }, "candidatesPerPair"],
  [{ candidates: "" }, "candidatesPerPair"],
  [{ prompts: [] }, "promptVersionIds"],
])("%j is refused beside its field, with what it should be", (part, field) => {
  const read = evaluationRequestOf({ ...readEvaluationChoice({ set: ID, prompts: ID }), ...part });
  expect(read).toEqual({ ok: false, fields: { [field]: expect.any(String) } });
});
