import { describe, expect, test } from "vitest";
import { isActive, secondsLeft } from "./run-view.ts";

describe("the time left of a run", () => {
  test("follows the rate so far", () => {
    expect(secondsLeft({ tasks: 100, succeeded: 40, failed: 10, cancelled: 0, seconds: 10 })).toBe(10);
  });
  test("is unknown while fewer than three tasks are done", () => {
    expect(secondsLeft({ tasks: 100, succeeded: 2, failed: 0, cancelled: 0, seconds: 10 })).toBeNull();
  });
  test("is zero when all is done", () => {
    expect(secondsLeft({ tasks: 5, succeeded: 5, failed: 0, cancelled: 0, seconds: 9 })).toBe(0);
  });
});

test("a run that is being cancelled still changes; a finished one does not", () => {
  expect(isActive({ status: "cancelling" })).toBe(true);
  expect(isActive({ status: "finished" })).toBe(false);
});
