import { expect, test } from "vitest";
import { isActive } from "./run-view.ts";

test("a run that is being cancelled still changes; a finished one does not", () => {
  expect(isActive({ status: "cancelling" })).toBe(true);
  expect(isActive({ status: "finished" })).toBe(false);
});
