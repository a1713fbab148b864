import { expect, test } from "vitest";
import { monthName } from "./month-name.ts";

test("a month in words", () => {
  expect(monthName("2026-11")).toBe("Nov 2026");
});
