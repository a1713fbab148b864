import { expect, test } from "vitest";
import { type WaitingCounts, waitingRows } from "./waiting-rows.ts";

const counts = (given: Partial<WaitingCounts> = {}): WaitingCounts => ({
  reviews: 0,
  campaignsSubmitted: 0,
  campaignsReturned: 0,
  campaignDrafts: 0,
  experimentDrafts: 0,
  experimentsStopped: 0,
  ...given,
});

test("what this person may do comes first; what waits for others follows, with whom it waits for", () => {
  const all = counts({ reviews: 12, campaignsSubmitted: 1, experimentsStopped: 2 });
  const told = (role: "operator" | "manager") =>
    waitingRows(all, role, 999).map(({ what, forMe }) => `${what}${forMe ? "" : " (others)"}`);
  expect(told("manager")).toEqual([
    "12 items to review",
    "1 campaign to approve",
    "2 experiments to conclude",
  ]);
  expect(told("operator")).toEqual([
    "12 items to review",
    "1 campaign to approve (others)",
    "2 experiments to conclude (others)",
  ]);
});

test("nothing is said of what nothing waits for, and large numbers stay round", () => {
  expect(waitingRows(counts(), "owner", 999)).toEqual([]);
  expect(waitingRows(counts({ reviews: 1_000 }), "owner", 999)[0]!.what).toBe(
    "More than 999 items to review",
  );
});
