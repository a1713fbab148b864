import { expect, test } from "vitest";
import { isBudgetPause, nextDay } from "./budget-pause.ts";

test("the day's budget begins anew at midnight, in UTC", () => {
  expect(nextDay(new Date("2026-12-31T23:59:59.999Z"))).toEqual(new Date("2027-01-01T00:00:00Z"));
  expect(nextDay(new Date("2026-03-01T00:00:00Z"))).toEqual(new Date("2026-03-02T00:00:00Z"));
});
test("other pauses are none of a budget", () => {
  expect(isBudgetPause("budget")).toBe(true);
  expect(isBudgetPause("person")).toBe(false);
  expect(isBudgetPause(null)).toBe(false);
});
