import { expect, test } from "vitest";
import { nextItem, previousItem } from "./next-item.ts";

const queue = ["a", "b", "c"].map((itemId) => ({ itemId }));

test("goes down the queue, and from its end back to what was passed over", () => {
  expect(nextItem(queue, "a")).toBe("b");
  expect(nextItem(queue, "c")).toBe("a");
});
test("from outside the queue begins at its start", () => expect(nextItem(queue, "x")).toBe("a"));
test("ends where nothing else is left", () => {
  expect(nextItem([{ itemId: "a" }], "a")).toBeNull();
  expect(nextItem([], "a")).toBeNull();
});
test("goes back up, not past the first", () => {
  expect(previousItem(queue, "b")).toBe("a");
  expect(previousItem(queue, "a")).toBeNull();
  expect(previousItem(queue, "x")).toBeNull();
});
