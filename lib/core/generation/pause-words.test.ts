import { expect, test } from "vitest";
import { pauseWords } from "./pause-words.ts";

test("a person's pause names the person, and waits for one", () => {
  const { why, next } = pauseWords({ kind: "person", by: "Ada" });
  expect(why).toBe("Ada paused this run.");
  expect(next).toContain("Resume");
});
test("a spent budget waits for more, the day's for the next day too", () => {
  expect(pauseWords({ kind: "budget", by: null }).next).toContain("its budget is raised");
  expect(pauseWords({ kind: "day-budget", by: null }).next).toContain("by itself on the next day");
});
test("a pause of the console says what happened, what to do, and that it goes on by itself", () => {
  const { why, next } = pauseWords({ kind: "auth", by: null });
  expect(why).toBe("The model server refused the key.");
  expect(next).toMatch(/OPENAI_API_KEY.*goes on by itself/);
});
