import { expect, test } from "vitest";
import { findDuplicateOf } from "./find-duplicate-of.ts";

const rivals = [
  { id: "a", title: "The tram is back", body: "After twelve years it runs through the old town again" },
  { id: "b", title: "电车回来了", body: "十二年后重新穿过老城" },
  { id: "c", title: "12 years on", body: "The tram runs again" },
];

test("a text that differs in case, spaces and punctuation alone is an exact repeat", () => {
  expect(
    findDuplicateOf(
      { title: "THE tram is back!", body: "After twelve years it runs  through the old town again." },
      rivals,
    ),
  ).toBe("a");
});
test("a small change of words is a near repeat, in every script", () => {
  expect(
    findDuplicateOf(
      { title: "The tram is back", body: "After twelve years, it runs through the old town again today" },
      rivals,
    ),
  ).toBe("a");
  expect(findDuplicateOf({ title: "电车回来了！", body: "十二年后重新穿过老城" }, rivals)).toBe("b");
});
test("another number makes another message", () => {
  expect(findDuplicateOf({ title: "13 years on", body: "The tram runs again" }, rivals)).toBeNull();
});
test("another line is no repeat", () => {
  expect(
    findDuplicateOf({ title: "Old town, new ride", body: "Step aboard the reopened line" }, rivals),
  ).toBeNull();
});
test("with no rival there is nothing to repeat", () => {
  expect(findDuplicateOf({ title: "x", body: "" }, [])).toBeNull();
});
