import { expect, test } from "vitest";
import { countedPair, uncountedPair } from "./testing-pairs.ts";
import { textGroups } from "./text-groups.ts";

const titles = (pairs: Parameters<typeof textGroups>[0]) =>
  textGroups(pairs).map(({ texts }) => texts.map(({ text, counts }) => `${text.title} ${counts.clicked}`));

test("pairs of one group give each of its texts once", () => {
  const [x, y, z] = [
    ["x", 1, 10],
    ["y", 2, 10],
    ["z", 3, 10],
  ] as [string, number, number][];
  const pairs = [countedPair("g", x!, y!), countedPair("h", x!, z!), countedPair("g", z!, x!)];
  expect(titles(pairs)).toEqual([
    ["x 1", "y 2", "z 3"],
    ["x 1", "z 3"],
  ]);
});

test("a text with different counts keeps those of its most impressions, in whatever order they come", () => {
  const few = countedPair("g", ["x", 1, 10], ["y", 2, 10]);
  const many = countedPair("g", ["x", 9, 90], ["y", 2, 10]);
  expect(titles([few, many])).toEqual([["x 9", "y 2"]]);
  expect(titles([many, few])).toEqual([["x 9", "y 2"]]);
});

test("a group needs two different texts that were shown", () => {
  expect(titles([uncountedPair("c", "x", "y", 0.98)])).toEqual([]);
  expect(titles([countedPair("g", ["x", 1, 10], ["x", 2, 20])])).toEqual([]);
  expect(titles([countedPair("g", ["x", 1, 10], ["y", 0, 0])])).toEqual([]);
});
