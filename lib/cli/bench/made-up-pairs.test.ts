import { expect, test } from "vitest";
import { madeUpPairs } from "./made-up-pairs.ts";
import { pushTexts } from "./push-texts.ts";

test("the same seed makes the same pairs, another seed others", () => {
  expect(madeUpPairs(50, 1)).toEqual(madeUpPairs(50, 1));
  expect(madeUpPairs(50, 1)).not.toEqual(madeUpPairs(50, 2));
});

test("push texts are as long as push texts are, several to every item", () => {
  for (const { texts } of pushTexts()) {
    expect(texts.length).toBeGreaterThan(9);
    for (const { title, body } of texts) expect(title.length + body.length).toBeLessThan(200);
  }
});
