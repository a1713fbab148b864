import { expect, test } from "vitest";
import { choiceGiven, wordsGiven } from "./address-values.ts";

test("words are trimmed, and cleared of what cannot be stored", () => {
  expect(wordsGiven(10).parse("  goal ")).toBe("goal");
  expect(wordsGiven(10).parse("go\0al")).toBe("goal");
  expect(wordsGiven(10).parse("go\ud800al")).toBe("go\ufffdal");
});

test("words that are too long, missing or no text count as not given", () => {
  expect(wordsGiven(4).parse("goals")).toBe("");
  expect(wordsGiven(4).parse(undefined)).toBe("");
  expect(wordsGiven(4).parse(["goal"])).toBe("");
});

test("a choice is one of its values; any other counts as not given", () => {
  const choice = choiceGiven(["with", "without"]);
  expect(choice.parse("with")).toBe("with");
  expect(choice.parse("both")).toBe("");
  expect(choice.parse(undefined)).toBe("");
});
