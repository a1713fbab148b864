import { expect, test } from "vitest";
import { pauseWords } from "./pause-words.ts";

test("a person's pause names the person, and waits for one", () =>
  expect(pauseWords({ kind: "person", by: "Ada" })).toMatchObject({
    why: "Ada paused this run.",
    next: expect.stringContaining("under way still end"),
    todo: expect.stringContaining("Resume"),
  }));
test("a spent budget waits for more, the day's for the next day too", () => {
  expect(pauseWords({ kind: "budget", by: null }).next).toContain("its budget is raised");
  expect(pauseWords({ kind: "day-budget", by: null })).toMatchObject({
    next: expect.stringContaining("by itself on the next day"),
    todo: expect.stringContaining("an admin raises"),
    place: "cost",
  });
});
test.each([
  ["auth", "The model server refused the key.", "once that works", "OPENAI_API_KEY", "model"],
  [
    "quota",
    "The account of the model server has no credit left.",
    "once that works",
    "Top the account up",
    null,
  ],
  [
    "connection",
    "The model server could not be reached.",
    "as soon as it answers",
    "OPENAI_BASE_URL",
    "model",
  ],
  [
    "timeout",
    "The model server did not answer in time.",
    "as soon as it answers",
    "PUSHGEN_CALL_SECONDS",
    null,
  ],
  ["server", "The model server failed.", "as soon as it answers", "disturbance", null],
  [
    "rate-limited",
    "The model server asked to slow down, many times.",
    "as soon as it answers",
    "PUSHGEN_CONCURRENCY",
    null,
  ],
] as const)(
  "for %s it says what happened, that it goes on by itself, and what a person can do",
  (kind, why, next, todo, place) => {
    const words = pauseWords({ kind, by: null });
    expect(words).toMatchObject({ why, place });
    expect(words.next).toMatch(new RegExp(`by itself ${next}\\.$`));
    expect(words.todo).toMatch(new RegExp(`${todo}.*Resume asks at once\\.$`));
  },
);
