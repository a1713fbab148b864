import fc from "fast-check";
import { expect, test } from "vitest";
import { displayWidth, truncateToWidth } from "./display-width.ts";

test("a letter takes one column, a Chinese character and an emoji two, a mark none of its own", () => {
  expect(displayWidth("tram")).toBe(4);
  expect(displayWidth("电车，来了")).toBe(10);
  expect(displayWidth("👩‍👩‍👧")).toBe(2);
  expect(displayWidth("❤️")).toBe(2);
  expect(displayWidth("e\u0301")).toBe(1);
  expect(displayWidth("10 %")).toBe(4);
});
test("Chinese is cut at half as many characters", () => {
  expect(truncateToWidth("The tram is back", 9)).toBe("The tram…");
  expect(truncateToWidth("电车重新开通了", 9)).toBe("电车重新…");
});
test("what fits is left alone", () => expect(truncateToWidth("电车", 4)).toBe("电车"));
test("nothing ever exceeds its columns", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(40), (text, columns) => {
      expect(displayWidth(truncateToWidth(text, columns))).toBeLessThanOrEqual(columns);
    }),
  );
});
