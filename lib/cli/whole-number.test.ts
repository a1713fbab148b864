import { expect, test } from "vitest";
import { whole } from "./whole-number.ts";

test("a whole number in the range is taken", () => {
  expect(["1", "8", "05"].map(whole(1, 8))).toEqual([1, 8, 5]);
});

test.each(["", "0", "9", "2.5", "-1", "1e1", "0x2", "two", " ", "99999999999"])("%j is refused", (text) => {
  expect(() => whole(1, 8)(text)).toThrow("Give a whole number from 1 to 8.");
});
