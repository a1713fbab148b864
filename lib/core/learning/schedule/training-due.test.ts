import { describe, expect, test } from "vitest";
import { type DueFacts, isEnoughNew, isTime } from "./training-due.ts";

const facts = (given: Partial<DueFacts> = {}): DueFacts => ({
  rhythm: "weekly",
  leastNewPairs: 200,
  now: "2026-11-25T03:00:00.000Z",
  lastTrainingAt: "2026-11-01T00:00:00.000Z",
  underWay: false,
  ...given,
});

describe("the rhythm", () => {
  test("off is never due, and neither is a second training beside one under way", () => {
    expect(isTime(facts({ rhythm: "off" })).due).toBe(false);
    expect(isTime(facts({ underWay: true })).due).toBe(false);
  });
  test("weekly is due after 7 days, monthly after 30, to the second", () => {
    expect(isTime(facts({ lastTrainingAt: "2026-11-18T03:00:00.000Z" }))).toEqual({ due: true });
    expect(isTime(facts({ lastTrainingAt: "2026-11-18T03:00:00.001Z" }))).toEqual({
      due: false,
      why: "The last training was less than 7 days ago; next from 2026-11-25 on.",
    });
    expect(isTime(facts({ rhythm: "monthly" })).due).toBe(false);
    expect(isTime(facts({ rhythm: "monthly", lastTrainingAt: "2026-10-26T03:00:00.000Z" })).due).toBe(true);
  });
  test("the first training does not wait", () => {
    expect(isTime(facts({ lastTrainingAt: null }))).toEqual({ due: true });
  });
});

test("what there is to learn: the number that was set is enough", () => {
  expect(isEnoughNew(facts(), 200)).toEqual({ due: true });
  expect(isEnoughNew(facts({ leastNewPairs: 1_200 }), 199)).toEqual({
    due: false,
    why: "199 of 1,200 new pairs have come together.",
  });
});
