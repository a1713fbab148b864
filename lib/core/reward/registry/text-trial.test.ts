import { expect, test } from "vitest";
import { textTrial } from "./text-trial.ts";

const given = {
  modelId: "headlines-linear-964c92d3d1b3",
  item: { title: "", body: "", language: "en" },
  first: { title: "A", body: "" },
};

test("one text is enough, and a second may be there", () => {
  expect(textTrial.parse(given).second).toBeNull();
  expect(textTrial.parse({ ...given, second: { title: "", body: "B" } }).second).toEqual({
    title: "",
    body: "B",
  });
});
test.each([
  { first: { title: " ", body: "" } },
  { second: { title: "", body: "" } },
  { modelId: "a\0b" },
  { modelId: "../x" },
  { first: { title: "x".repeat(1_001), body: "" } },
])("%j is refused", (more) => {
  expect(textTrial.safeParse({ ...given, ...more }).success).toBe(false);
});
