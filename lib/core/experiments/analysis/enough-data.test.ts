import { expect, test } from "vitest";
import { lacks } from "./enough-data.ts";

const of = (clicked: number, delivered: number) => ({ clicked, delivered });

test("a hundred delivered and ten clicks to be expected, in the smaller arm too", () => {
  expect(lacks(of(12, 99), of(12, 99))).toEqual(["delivered"]);
  expect(lacks(of(10, 100), of(10, 100))).toEqual([]);
  expect(lacks(of(9, 1_000), of(10, 1_000))).toEqual(["clicks"]);
  expect(lacks(of(30, 1_000), of(3, 100))).toEqual(["clicks"]);
  expect(lacks(of(0, 0), of(0, 0))).toEqual(["delivered", "clicks"]);
  expect(lacks(of(0, 0), of(30, 1_000))).toEqual(["delivered", "clicks"]);
});

test("an arm that nobody clicks can still be seen to lose; one that all click needs those who do not", () => {
  expect(lacks(of(0, 10_000), of(300, 10_000))).toEqual([]);
  expect(lacks(of(500, 500), of(498, 500))).toEqual(["non-clicks"]);
  expect(lacks(of(50, 50), of(50, 50))).toEqual(["delivered", "non-clicks"]);
});
