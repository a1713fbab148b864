import { expect, test } from "vitest";
import { spenderPlace, spenderWords } from "./spender.ts";

test.each([
  ["run:a", "/runs/a"],
  ["evaluation:a", "/evaluations/a"],
  ["judging:a,b", "/evaluations/compare?runs=a,b"],
])("%s is looked at under %s", (key, href) => expect(spenderPlace(key).href).toBe(href));
test("every kind has its words, and an unknown one is shown as it is", () =>
  expect([spenderWords("evaluation"), spenderWords("other")]).toEqual(["Evaluations", "other"]));
