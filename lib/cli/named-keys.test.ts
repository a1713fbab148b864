import { expect, test } from "vitest";
import { namedKeys } from "./named-keys.ts";

test("keys are separated by commas; spaces and repeats do not count", () => {
  expect(namedKeys("plain, question,,plain ")).toEqual(["plain", "question"]);
});

test.each(["", ",", " , "])("%j names nothing and is refused", (text) => {
  expect(() => namedKeys(text)).toThrow("Name at least one");
});
