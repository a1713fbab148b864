import { expect, test } from "vitest";
import { momentsDay } from "./outcome-day.ts";

const TODAY = "2026-03-31";

test("a moment is of its day in UTC", () => {
  expect(momentsDay("2026-03-30T23:30:00-02:00", TODAY)).toEqual({ day: TODAY });
  expect(momentsDay("2000-01-01T00:00:00Z", TODAY)).toEqual({ day: "2000-01-01" });
});

test.each([
  ["2026-03-31T23:30:00-02:00", "has not come yet"],
  ["9999-12-31T23:59:59-14:00", "has not come yet"],
  ["1999-12-31T23:59:59Z", "before 2000"],
  ["0000-01-01T00:00:00+14:00", "before 2000"],
])("%s can have no outcomes", (at, why) =>
  expect(momentsDay(at, TODAY)).toEqual({ problem: expect.stringMatching(`${why}.*`) }),
);
