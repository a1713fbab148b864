import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instantOf, isTimeZone, wallTimeAt } from "./zoned-time.ts";

describe("a wall-clock time in a named zone", () => {
  test.each([
    ["2026-11-24T09:00", "UTC", "2026-11-24T09:00:00.000Z"],
    ["2026-11-24T09:00", "Europe/Berlin", "2026-11-24T08:00:00.000Z"],
    ["2026-07-01T09:00", "Europe/Berlin", "2026-07-01T07:00:00.000Z"],
    ["2026-11-24T09:00", "Asia/Kolkata", "2026-11-24T03:30:00.000Z"],
    ["2026-11-24T09:00", "Pacific/Kiritimati", "2026-11-23T19:00:00.000Z"],
    ["2026-11-24T00:00", "America/New_York", "2026-11-24T05:00:00.000Z"],
  ])("%s in %s is %s", (wall, zone, instant) => {
    expect(instantOf(wall, zone)?.toISOString()).toBe(instant);
  });

  test("a time that the clocks jump over does not exist", () => {
    expect(instantOf("2026-03-29T02:30", "Europe/Berlin")).toBeNull();
  });

  test("a time that comes twice is the first of the two", () => {
    expect(instantOf("2026-10-25T02:30", "Europe/Berlin")?.toISOString()).toBe("2026-10-25T00:30:00.000Z");
  });

  test.each(["2026-02-30T10:00", "2026-13-01T10:00", "2026-01-01T24:00", "tomorrow", ""])(
    "%j is no time",
    (text) => {
      expect(instantOf(text, "UTC")).toBeNull();
    },
  );

  test("shown in its zone it reads as it was typed", () => {
    const zones = fc.constantFrom(
      "UTC",
      "Europe/London",
      "Asia/Tokyo",
      "America/Sao_Paulo",
      "Australia/Lord_Howe",
    );
    const instants = fc.date({
      min: new Date("2020-01-01"),
      max: new Date("2035-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const wall = wallTimeAt(instant, zone);
        expect(wallTimeAt(instantOf(wall, zone)!, zone)).toBe(wall);
      }),
    );
  });
});

test("a zone is known by its IANA name only", () => {
  expect(["UTC", "Europe/Berlin"].every(isTimeZone)).toBe(true);
  expect(["", "Mars/Olympus", "Berlin time"].some(isTimeZone)).toBe(false);
});
