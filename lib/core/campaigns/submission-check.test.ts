import { describe, expect, test } from "vitest";
import { submissionPoints, submissionRefusal } from "./submission-check.ts";

const now = new Date("2026-11-24T08:00:00Z");
const window = { from: new Date("2026-11-24T09:00:00Z"), until: new Date("2026-11-24T12:00:00Z") };
const ready = { audience: "Everyone", window, messages: 3, outdated: 0 };

describe("before a campaign is submitted", () => {
  test("messages, audience and a window that is not over are all it needs", () => {
    expect(submissionRefusal(ready, now)).toBeNull();
    expect(submissionPoints(ready, now).map((point) => point.need)).toEqual([
      "messages",
      "audience",
      "window",
    ]);
  });

  test("a window under way is no hindrance", () => {
    expect(submissionRefusal(ready, new Date("2026-11-24T11:59:00Z"))).toBeNull();
  });

  test.each([
    [{ messages: 0 }, /Pick at least one/],
    [{ audience: "" }, /Name the audience/],
    [{ window: null }, /Set the send window/],
    [{ outdated: 1 }, /1 notification was decided anew/],
    [
      { tokens: { messages: 2, reasons: ["No token is called user.frist_name"] } },
      /2 notifications have tokens that cannot be filled: No token is called user\.frist_name/,
    ],
    [{ outdated: 1_200 }, /1,200 notifications were decided anew/],
  ])("%j holds it up, and the refusal says what to do", (lack, words) => {
    expect(submissionRefusal({ ...ready, ...lack }, now)).toMatch(words);
  });

  test("a window that is over holds it up", () => {
    expect(submissionRefusal(ready, new Date("2026-11-24T12:00:00Z"))).toMatch(/has passed/);
  });

  test("everything missing is told at once", () => {
    const nothing = { audience: "", window: null, messages: 0, outdated: 0 };
    expect(submissionRefusal(nothing, now)?.split(";")).toHaveLength(3);
  });
});
