import fc from "fast-check";
import { expect, test } from "vitest";
import { countGraphemes, truncateGraphemes } from "./graphemes.ts";

test("what a reader takes for one character counts as one", () => {
  expect(countGraphemes("👩‍👩‍👧‍👦🇪🇸é")).toBe(3);
  expect(countGraphemes("e\u0301")).toBe(1);
  expect(countGraphemes("")).toBe(0);
});
test("a cut never splits a character and says that it cut", () => {
  expect(truncateGraphemes("🇪🇸🇫🇷🇩🇪", 2)).toBe("🇪🇸…");
  expect(truncateGraphemes("The tram", 5)).toBe("The…");
  expect(truncateGraphemes("The tram", 8)).toBe("The tram");
});
test("nothing exceeds its limit", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 30 }), (text, limit) => {
      expect(countGraphemes(truncateGraphemes(text, limit))).toBeLessThanOrEqual(limit);
    }),
  );
});
test("the quick count of simple texts is the slow one", () => {
  const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });
  const signs = fc.constantFrom(..."aé ñ’“…€电车，！©™\u00AD\u0301\u200D👍🏽🇪🇸\r\nﾞ각㊗️");
  fc.assert(
    fc.property(
      fc.array(signs).map((all) => all.join("")),
      (text) => {
        expect(countGraphemes(text)).toBe(Array.from(segmenter.segment(text)).length);
      },
    ),
  );
});
