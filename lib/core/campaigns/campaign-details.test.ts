import { describe, expect, test } from "vitest";
import { campaignDetails, decisionNote } from "./campaign-details.ts";

const message = (input: unknown) => campaignDetails.safeParse(input).error?.issues[0]?.message;

describe("the details of a campaign", () => {
  test("need a name only; audience and window may follow", () => {
    expect(campaignDetails.parse({ name: "  Spring sale " })).toEqual({
      name: "Spring sale",
      audience: "",
      window: null,
    });
  });

  test.each([
    [{ name: "" }, /name/],
    [{ name: "   " }, /name/],
    [{ name: "a".repeat(121) }, /120/],
    [{ name: "two\nlines" }, /one line/],
    [{ name: "nul\0" }, /one line/],
    [{ name: "x", audience: "a".repeat(201) }, /200/],
  ])("refuses %j", (input, words) => {
    expect(message(input)).toMatch(words);
  });
});

test("a note may have lines, but not without end, and no NUL", () => {
  expect(decisionNote.parse(" line\nline ")).toBe("line\nline");
  expect(decisionNote.safeParse("a".repeat(1_001)).success).toBe(false);
  expect(decisionNote.safeParse("\0").success).toBe(false);
});
