import { expect, test } from "vitest";
import { isEnough } from "./enough-data.ts";

const of = (clicked: number, delivered: number) => ({ clicked, delivered });

test("a hundred delivered and ten clicks to be expected, in the smaller arm too", () => {
  expect(isEnough(of(12, 99), of(12, 99))).toBe(false);
  expect(isEnough(of(10, 100), of(10, 100))).toBe(true);
  expect(isEnough(of(9, 1_000), of(10, 1_000))).toBe(false);
  expect(isEnough(of(30, 1_000), of(3, 100))).toBe(false);
});

test("an arm that nobody clicks can still be seen to lose; one that all click needs those who do not", () => {
  expect(isEnough(of(0, 10_000), of(300, 10_000))).toBe(true);
  expect(isEnough(of(500, 500), of(498, 500))).toBe(false);
});
