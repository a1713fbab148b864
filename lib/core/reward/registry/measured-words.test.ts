import { expect, test } from "vitest";
import { measuredWords } from "./measured-words.ts";

test("a measured figure is told with its interval and its denominator", () => {
  expect(measuredWords({ pairs: 1701, clusters: 146, accuracy: 0.61, low: 0.577, high: 0.643 })).toBe(
    "61.0 % (57.7–64.3 %) of 1,701 pairs",
  );
  expect(measuredWords({ groups: 1628, accuracy: 0.378, interval: [0.354, 0.403], chance: 0.26 })).toBe(
    "37.8 % (35.4–40.3 %) of 1,628 groups; chance 26.0 %",
  );
  expect(measuredWords({ groups: 198, mean: 0.107, interval: [0.068, 0.149] })).toBe(
    "+10.7 % (6.8–14.9 %), 198 groups",
  );
});
test("a figure without an interval says so; what is no figure is not told", () => {
  expect(measuredWords({ groups: 2, mean: -0.1, interval: null })).toBe("-10.0 % (no interval), 2 groups");
  expect(measuredWords({ data: "headlines" })).toBeNull();
  expect(measuredWords(3)).toBeNull();
});
