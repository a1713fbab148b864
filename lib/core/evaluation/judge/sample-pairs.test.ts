import { expect, test } from "vitest";
import { type PickedPair, samplePairs } from "./sample-pairs.ts";

const pair = (item: number, categoryId: string, other = "B"): PickedPair => ({
  itemId: `item-${item}`,
  categoryId,
  baseline: { id: `b-${item}-${categoryId}`, title: "A", body: "The same" },
  challenger: { id: `c-${item}-${categoryId}`, title: other, body: "The same" },
});
const all = Array.from({ length: 30 }, (_, item) => [pair(item, "x"), pair(item, "y")]).flat();

test("takes all pairs of so many items, in their order, and the same ones for the same seed", () => {
  const { pairs, items } = samplePairs(all, 10, 7);
  expect(items).toBe(10);
  expect(pairs).toHaveLength(20);
  expect(pairs).toEqual(all.filter((one) => pairs.includes(one)));
  expect(samplePairs(all, 10, 7).pairs).toEqual(pairs);
  expect(samplePairs(all, 10, 8).pairs).not.toEqual(pairs);
});
test("asks nothing about the same text in both, and draws from the other items alone", () => {
  const same = Array.from({ length: 20 }, (_, item) => pair(100 + item, "x", "A"));
  const { pairs, alike, items } = samplePairs([...same, ...all], 30, 1);
  expect({ pairs: pairs.length, alike, items }).toEqual({ pairs: 60, alike: 20, items: 30 });
});
test("of fewer items than wanted takes all", () => expect(samplePairs(all, 500, 1).pairs).toEqual(all));
