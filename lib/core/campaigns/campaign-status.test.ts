import { describe, expect, test } from "vitest";
import {
  CAMPAIGN_MOVES,
  CAMPAIGN_STATUSES,
  type CampaignMove,
  canMove,
  isEditable,
  isExportable,
  refusedMove,
} from "./campaign-status.ts";

const moves = Object.keys(CAMPAIGN_MOVES) as CampaignMove[];

describe("the transition table of a campaign", () => {
  test.each([
    ["draft", ["submit", "archive"]],
    ["submitted", ["withdraw", "approve", "return"]],
    ["returned", ["submit", "archive"]],
    ["approved", []],
    ["archived", []],
  ] as const)("%s allows exactly %j", (status, allowed) => {
    expect(moves.filter((move) => canMove(status, move))).toEqual(allowed);
  });

  test("only what was submitted can be approved, and only what is approved can be exported", () => {
    expect(CAMPAIGN_MOVES.approve.from).toEqual(["submitted"]);
    expect(CAMPAIGN_STATUSES.filter(isExportable)).toEqual(["approved"]);
  });

  test("texts change only before submission or after a return", () => {
    expect(CAMPAIGN_STATUSES.filter(isEditable)).toEqual(["draft", "returned"]);
  });

  test("a refusal says what stands in the way and what to do", () => {
    expect(refusedMove("approved", "submitted")).toMatch(/could not be submitted.*approved.*Reload/);
  });
});
