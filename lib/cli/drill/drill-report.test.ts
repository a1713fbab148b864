import { expect, test } from "vitest";
import { atMost, drillTable, exactly, hasPassed } from "./drill-report.ts";

const report = {
  drill: "a",
  done: "",
  seconds: 1.4,
  facts: [exactly("tasks", 3, 3), atMost("calls", 1.4, 1.35)],
};

test("a drill has passed where all is well", () => {
  expect(hasPassed(report)).toBe(false);
  expect(hasPassed({ ...report, facts: report.facts.slice(0, 1) })).toBe(true);
});
test("the table names the drill once, and what failed", () => {
  const rows = drillTable([report]).split("\n");
  expect(rows[2]).toMatch(/\| a \(1 s\) \| tasks +\| 3 +\| 3 +\| ok/);
  expect(rows[3]).toMatch(/^\| +\| calls +\| 1\.4 +\| ≤ 1\.35 +\| FAILED/);
});
