import { expect, test } from "vitest";
import { wordsOf } from "./words.ts";

test("words come without punctuation, with their place", () => {
  expect(wordsOf("“It’s back!”", "en")).toEqual([
    { word: "It’s", start: 1, end: 5 },
    { word: "back", start: 6, end: 10 },
  ]);
});
test("Chinese is split into words", () =>
  expect(wordsOf("电车重新开通。", "zh").map(({ word }) => word)).toEqual(["电车", "重新", "开通"]));
