import { expect, test } from "vitest";
import { modelLabel } from "./model-label.ts";

test("labels stay few however many models are typed, and a known one keeps its name", () => {
  const labels = new Set(Array.from({ length: 200 }, (_, at) => modelLabel(`typed-${at}`)));
  expect(labels.size).toBe(51);
  expect(labels).toContain("other");
  expect(modelLabel("typed-0")).toBe("typed-0");
});
