import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenise, tokeniseAny } from "./tokens.ts";

const words = (line: string) => tokenise(line).map(({ word }) => word);

test("words are lower case, digits one digit, a contraction one word", () =>
  expect(words("It’s 17 DAYS since 'they' said: don't!")).toEqual([
    "it's",
    "00",
    "days",
    "since",
    "they",
    "said",
    "don't",
  ]));
test("Chinese goes character by character, an emoji is a word", () =>
  expect(words("老城 🎉")).toEqual(["老", "城", "🎉"]));
test("only the first of equal words is first", () =>
  expect(tokenise("Go, go GO").map(({ first }) => first)).toEqual([true, false, false]));
test("the fast reading of plain lines is the general one", () => {
  const piece = fc.constantFrom(..."aZ9'’ -–.,!?“”…_£é@", "it's", "7's7", "''", "老", "🎉", "\u200b", "\n");
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece).map((all) => all.join("")),
        fc.string(),
      ),
      (line) => {
        expect(tokenise(line)).toEqual(tokeniseAny(line));
      },
    ),
    { numRuns: 2_000 },
  );
});
