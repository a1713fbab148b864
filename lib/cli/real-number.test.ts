import { expect, test } from "vitest";
import { between } from "./real-number.ts";

test("a number in the range is taken", () =>
  expect(["0.03", ".5", "3e-2", "+0.9"].map(between(0, 1))).toEqual([0.03, 0.5, 0.03, 0.9]));

test.each(["", "0", "1", "-0.1", "3 %", "0x1", "NaN", "Infinity", "0,03"])("%j is refused", (text) =>
  expect(() => between(0, 1)(text)).toThrow("Give a number above 0 and below 1."),
);
