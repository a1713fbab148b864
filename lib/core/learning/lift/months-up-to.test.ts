import { expect, test } from "vitest";
import { monthsUpTo } from "./months-up-to.ts";

test("months in their order, over the turn of a year and from the end of a long month", () => {
  expect(monthsUpTo(new Date("2026-01-31T23:00:00Z"), 3)).toEqual(["2025-11", "2025-12", "2026-01"]);
});
