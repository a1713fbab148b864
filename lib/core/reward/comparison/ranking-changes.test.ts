import { expect, test } from "vitest";
import { rankingChanges } from "./ranking-changes.ts";
import { modelOf } from "./testing-model.ts";

const item = (id: string, ...titles: string[]) => ({
  item: { id, title: `Item ${id}`, body: "", language: "en" },
  candidates: titles.map((title, index) => ({ id: `${id}-${index}`, title, body: "" })),
});
const longer = modelOf((line) => line.length);
const shorter = modelOf((line) => -line.length);

test("an item whose top stays is no change; one with a single candidate is not looked at", () => {
  expect(rankingChanges([item("1", "a", "bb"), item("2", "a")], longer, longer, 10)).toEqual({
    items: 1,
    changed: 0,
    examples: [],
  });
});
test("equal rewards change nothing", () => {
  expect(rankingChanges([item("1", "aa", "bb")], longer, shorter, 10).changed).toBe(0);
});
test("the largest changes come first, with both texts and both rewards", () => {
  const found = rankingChanges([item("1", "a", "bb"), item("2", "a", "bbbb")], longer, shorter, 1);
  expect(found).toMatchObject({ items: 2, changed: 2 });
  expect(found.examples).toEqual([
    {
      itemId: "2",
      title: "Item 2",
      was: { title: "bbbb", body: "", before: 4, after: -4 },
      becomes: { title: "a", body: "", before: 1, after: -1 },
    },
  ]);
});
