import { expect, test } from "vitest";
import { itemName } from "./item-name.ts";

test("an item is called by its title", () => {
  expect(itemName({ title: "The tram is back", body: "Text" })).toBe("The tram is back");
});

test("without one, by its text, cut after a word", () => {
  expect(itemName({ title: "", body: "A short text." })).toBe("A short text.");
  const name = itemName({ title: "", body: "word ".repeat(60) });
  expect(name).toMatch(/word…$/);
  expect(name.length).toBeLessThanOrEqual(121);
});

test("a text without spaces is cut where it is", () => {
  expect(itemName({ title: "", body: "电".repeat(300) })).toBe(`${"电".repeat(120)}…`);
});
