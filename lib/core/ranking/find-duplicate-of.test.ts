import fc from "fast-check";
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
test("a “not” makes the opposite message, in every script", () => {
  expect(
    findDuplicateOf(
      { title: "The tram is not back", body: "After twelve years it runs through the old town again" },
      rivals,
    ),
  ).toBeNull();
  expect(findDuplicateOf({ title: "电车没回来了", body: "十二年后重新穿过老城" }, rivals)).toBeNull();
});
test("one other character in a Chinese line is a near repeat, another line is none", () => {
  expect(findDuplicateOf({ title: "电车回来了", body: "十二年后重新穿越老城" }, rivals)).toBe("b");
  expect(findDuplicateOf({ title: "老城新线", body: "今天起可以乘坐" }, rivals)).toBeNull();
});
test("lines of emoji alone are told apart", () => {
  const emoji = [{ id: "e", title: "🎉", body: "🎉" }];
  expect(findDuplicateOf({ title: "🚋", body: "🚋" }, emoji)).toBeNull();
  expect(findDuplicateOf({ title: "🎉", body: "🎉" }, emoji)).toBe("e");
});
test("an exact repeat goes before a near one that comes first", () => {
  const near = {
    id: "near",
    title: "The tram is back",
    body: "After twelve years it runs through the old town",
  };
  expect(findDuplicateOf(rivals[0]!, [near, rivals[0]!])).toBe("a");
});
test("every text repeats itself, whatever it is", () => {
  const text = fc.record({ title: fc.string({ unit: "grapheme" }), body: fc.string({ unit: "grapheme" }) });
  fc.assert(
    fc.property(text, (one) => {
      expect(findDuplicateOf(one, [{ id: "self", ...one }])).toBe("self");
    }),
  );
});
