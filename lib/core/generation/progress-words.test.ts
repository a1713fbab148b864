import { describe, expect, test } from "vitest";
import { paceWords, standingWords } from "./progress-words.ts";

const run = {
  status: "running" as const,
  mode: "live" as const,
  tasks: 2_000,
  succeeded: 500,
  failed: 0,
  cancelled: 0,
};
const seconds = (value: number) => `${value} s`;

describe("how fast a run goes", () => {
  test.each([
    [{ perSecond: 34.6, stillFor: 0 }, run, "35 tasks a second, about 45 s left"],
    [{ perSecond: 0.2, stillFor: 4 }, { ...run, tasks: 560 }, "12 tasks a minute, about 300 s left"],
    [{ perSecond: null, stillFor: 2 }, run, "time left cannot be told yet"],
    [{ perSecond: null, stillFor: 2 }, { ...run, succeeded: 0 }, "waits for the first answers"],
    [{ perSecond: 10, stillFor: 30 }, run, "no task has ended for 30 s"],
    [{ perSecond: 0.2, stillFor: 30 }, run, "12 tasks a minute, about 7500 s left"],
    [
      { perSecond: null, stillFor: 90 },
      { ...run, succeeded: 0 },
      "no task has ended for 90 s: the model may be slow, or no worker is running",
    ],
    [{ perSecond: null, stillFor: 90 }, { ...run, mode: "batch" as const }, "answers come when a batch ends"],
    [{ perSecond: 10, stillFor: 0 }, { ...run, status: "cancelling" as const }, "calls under way are ending"],
  ])("%j of %j is “%s”", (pace, of, words) => expect(paceWords(of, pace, seconds)).toBe(words));
});

describe("what a screen reader is told", () => {
  test("changes with each quarter of the work, and not in between", () => {
    const words = new Set<string>();
    for (let succeeded = 0; succeeded <= 2_000; succeeded++) words.add(standingWords({ ...run, succeeded }));
    expect(words.size).toBe(5);
    expect(standingWords(run)).toBe("The run is running, 25 % of its tasks have ended.");
  });
  test("names failures, and every other state", () => {
    expect(standingWords({ ...run, failed: 3 })).toContain("some failed");
    expect(standingWords({ ...run, status: "paused" })).toBe("The run is paused.");
  });
});
