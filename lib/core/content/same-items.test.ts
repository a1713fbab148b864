import { expect, test } from "vitest";
import type { ContentItem } from "./content-item.ts";
import { sameItems } from "./same-items.ts";

const item = (id: string, title: string): ContentItem => ({
  id,
  externalId: id,
  title,
  body: "",
  url: null,
  imageUrl: null,
  language: "en",
  attributes: {},
  reference: null,
});

test("an item that is read again unchanged is the same object", () => {
  const same = sameItems(10);
  const first = same(item("1", "Night buses"));
  expect(same(item("1", "Night buses"))).toBe(first);
});

test("an item that was changed is a new object, and stays that", () => {
  const same = sameItems(10);
  const first = same(item("1", "Night buses"));
  const changed = same(item("1", "Day buses"));
  expect(changed).not.toBe(first);
  expect(changed.title).toBe("Day buses");
  expect(same(item("1", "Day buses"))).toBe(changed);
});

test("only those seen last are remembered", () => {
  const same = sameItems(2);
  const [a, b] = [same(item("a", "A")), same(item("b", "B"))];
  expect(same(item("a", "A"))).toBe(a);
  same(item("c", "C"));
  expect(same(item("a", "A"))).toBe(a);
  expect(same(item("b", "B"))).not.toBe(b);
});
