import { expect, test } from "vitest";
import { readNewRunChoice } from "./new-run-choice.ts";
import { readCandidates, whyNotStart } from "./why-not-start.ts";

test.each([
  ["1", 1],
  [" 8 ", 8],
  ["0", null],
  ["9", null],
  ["2.5", null],
  ["1e0", null],
  ["", null],
])("candidates typed as “%s” are %s", (typed, read) => expect(readCandidates(typed)).toBe(read));

test("a run needs a style, a number of candidates, and items that fit", () => {
  const choice = readNewRunChoice({});
  expect(whyNotStart(choice, 1)).toBeNull();
  expect(whyNotStart(choice, 0)).toMatch(/at least one style/);
  expect(whyNotStart({ ...choice, candidates: "9" }, 1)).toMatch(/from 1 to 8/);
  expect(whyNotStart({ ...choice, budget: "much" }, 1)).toMatch(/Budget: An amount in dollars/);
  const ids = Array.from({ length: 101 }, (_, index) => String(index));
  expect(whyNotStart({ ...choice, items: "ids", ids }, 1)).toMatch(/At most 100/);
  expect(whyNotStart({ ...choice, items: "new", ids }, 1)).toBeNull();
});
