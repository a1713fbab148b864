import { expect, test } from "vitest";
import { durationText } from "./duration-text.ts";

test.each([
  [0.2, "1 s"],
  [89, "89 s"],
  [95, "2 min"],
  [3_599, "1 h"],
  [7_500, "2 h 5 min"],
])("%s seconds are %s", (seconds, words) => expect(durationText(seconds)).toBe(words));
