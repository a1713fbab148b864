import { expect, test } from "vitest";
import { costAddress, daysOfPeriod, readCostQuestion } from "./cost-period.ts";

test("a period ends today and has all of its days, in UTC", () =>
  expect(daysOfPeriod(new Date("2026-03-01T00:30:00Z"), 3)).toEqual([
    "2026-02-27",
    "2026-02-28",
    "2026-03-01",
  ]));
test.each(["", "?days=7", "?by=tokens", "?days=365&by=tokens"])(
  "the address “%s” says what it asks",
  (search) =>
    expect(costAddress(readCostQuestion(Object.fromEntries(new URLSearchParams(search))))).toBe(
      `/runs/costs${search}`,
    ),
);
test("nonsense counts as not asked", () =>
  expect(readCostQuestion({ days: "8", by: ["cost"] })).toEqual({ days: 30, measure: "cost" }));
