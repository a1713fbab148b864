import { expect, test } from "vitest";
import { intervalText, percentText, pointsText, signedText } from "./percent-text.ts";

test("shares, intervals, points and amounts as people read them", () => {
  expect(percentText(0.5791)).toBe("57.9 %");
  expect(percentText(0.2, 0)).toBe("20 %");
  expect(intervalText(0.55, 0.6085)).toBe("55.0–60.9 %");
  expect([0.013, -0.004, -0.0001].map(pointsText)).toEqual(["+1.3", "−0.4", "0.0"]);
  expect([0.313, -2].map(signedText)).toEqual(["+0.31", "−2.00"]);
});
