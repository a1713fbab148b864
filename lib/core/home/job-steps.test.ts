import { expect, test } from "vitest";
import { jobSteps } from "./job-steps.ts";

const NOTHING = {
  hasContent: false,
  hasRun: false,
  hasDecision: false,
  hasCampaign: false,
  hasApproval: false,
  hasExport: false,
  hasOutcome: false,
};

test("the job is told in its order, from content to outcomes, and what is there is done", () => {
  expect(jobSteps(NOTHING).map(({ key }) => key)).toEqual([
    "content",
    "run",
    "review",
    "campaign",
    "approval",
    "export",
    "outcome",
  ]);
  const begun = jobSteps({ ...NOTHING, hasContent: true, hasRun: true });
  expect(begun.filter(({ done }) => done).map(({ key }) => key)).toEqual(["content", "run"]);
});

test("who is past a step is not sent back to it", () => {
  const imported = jobSteps({ ...NOTHING, hasContent: true, hasDecision: true });
  expect(imported.filter(({ done }) => done).map(({ key }) => key)).toEqual(["content", "run", "review"]);
  expect(jobSteps({ ...NOTHING, hasOutcome: true }).every(({ done }) => done)).toBe(true);
});
