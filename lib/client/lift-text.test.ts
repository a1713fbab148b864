import { expect, test } from "vitest";
import { liftText } from "./lift-text.ts";

test("a change has its sign, nothing has none", () => {
  expect([0.1408, -0.04, 0, -0.0001].map((lift) => liftText(lift))).toEqual([
    "+14.1 %",
    "−4.0 %",
    "0.0 %",
    "0.0 %",
  ]);
  expect(liftText(0.2, 0)).toBe("+20 %");
});
