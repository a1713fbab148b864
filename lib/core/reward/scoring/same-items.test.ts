import { expect, test } from "vitest";
import { sameItems } from "./same-items.ts";

const item = (title: string, body = "") => ({ title, body, language: "en" });

test("equal items become one object, different ones stay", () => {
  const same = sameItems();
  const first = item("One", "Text");
  expect(same(first)).toBe(first);
  expect(same(item("One", "Text"))).toBe(first);
  expect(same(item("OneText"))).not.toBe(first);
});

test("it forgets, so that a long file does not fill the memory", () => {
  const same = sameItems();
  const first = item("first");
  same(first);
  for (let at = 0; at < 1_000; at++) same(item(String(at)));
  expect(same(item("first"))).not.toBe(first);
});
