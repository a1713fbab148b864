import { expect, test } from "vitest";
import { DEFAULT_TRAINING_SETTINGS, trainingSettings } from "./training-settings.ts";

const given = { name: "Ours", ...DEFAULT_TRAINING_SETTINGS };
const problem = (more: object) => trainingSettings.safeParse({ ...given, ...more }).error?.issues[0]?.message;

test("the settings that are offered can be used", () => {
  expect(trainingSettings.parse(given)).toEqual(given);
});
test.each([
  [{ name: "  " }, "Name the model"],
  [{ heldOut: 0 }, "At least 10 %"],
  [{ heldOut: 0.9 }, "At most 50 %"],
  [{ seed: 1.5 }, "Give a whole number"],
  [{ seed: Number.NaN }, "Give a whole number"],
  [{ weights: { ...given.weights, chosen: -1 } }, "At least 0"],
  [
    { weights: { chosen: 0, edited: 0, rejected: 0, duel: 0, outcome: 0 } },
    "Give at least one kind a weight above 0",
  ],
])("%j is refused with what to do", (more, words) => {
  expect(problem(more)).toBe(words);
});
