import fc from "fast-check";
import { expect, test } from "vitest";
import { cutAfterWord } from "./cut-after-word.ts";
import { countGraphemes } from "./graphemes.ts";

test("what fits stays as it is", () => expect(cutAfterWord("The tram is back", 16)).toBe("The tram is back"));
test("a cut text ends after a whole word", () => {
  expect(cutAfterWord("The tram is back in the old town", 20)).toBe("The tram is back in…");
  expect(cutAfterWord("The tram is back in the old town", 19)).toBe("The tram is back…");
});
test("it ends with no comma, dash or open quote", () => {
  expect(cutAfterWord("The tram, after years, is back", 11)).toBe("The tram…");
  expect(cutAfterWord("The mayor said: “We kept our word”", 18)).toBe("The mayor said…");
});
test("Chinese, and a word longer than half the room, are cut where they are", () => {
  expect(cutAfterWord("老城电车今天重新开通", 6)).toBe("老城电车今…");
  expect(cutAfterWord("A Donaudampfschifffahrt ends", 12)).toBe("A Donaudamp…");
});
test("the limit holds for every text", () =>
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 40 }), (text, limit) => {
      expect(countGraphemes(cutAfterWord(text, limit))).toBeLessThanOrEqual(limit);
    }),
  ));
