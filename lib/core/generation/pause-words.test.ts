import { expect, test } from "vitest";
import { pauseWords } from "./pause-words.ts";

test("a person's pause names the person, and waits for one", () => {
  const { why, next, place } = pauseWords({ kind: "person", by: "Ada" });
  expect(why).toBe("Ada paused this run.");
  expect(next).toMatch(/under way still end.*Resume/);
  expect(place).toBeNull();
});
test("a spent budget waits for more, the day's for the next day too", () => {
  expect(pauseWords({ kind: "budget", by: null }).next).toContain("its budget is raised");
  expect(pauseWords({ kind: "day-budget", by: null })).toMatchObject({
    next: expect.stringContaining("by itself on the next day"),
    place: "cost",
  });
});
test.each([
  ["auth", "The model server refused the key.", /OPENAI_API_KEY.*goes on by itself once that works/, "model"],
  ["quota", "The account of the model server has no credit left.", /Top the account up.*Resume/, null],
  ["connection", "The model server could not be reached.", /OPENAI_BASE_URL.*as soon as it answers/, "model"],
  ["timeout", "The model server did not answer in time.", /PUSHGEN_CALL_SECONDS.*asked again/, null],
  ["server", "The model server failed.", /disturbance.*by itself/, null],
  ["rate-limited", "The model server asked to slow down, many times.", /PUSHGEN_CONCURRENCY/, null],
] as const)(
  "a pause for %s says what happened, what to do, and that it goes on by itself",
  (kind, why, next, place) => {
    const words = pauseWords({ kind, by: null });
    expect(words).toMatchObject({ why, place });
    expect(words.next).toMatch(next);
    // Some tasks may well have failed before the console noticed; they stand on the page with their reason.
    expect(words.next).not.toContain("no task was failed");
  },
);
