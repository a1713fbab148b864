import { expect, test } from "vitest";
import { gapWords, recordWords } from "./record-words.ts";

const record = {
  pairs: 1_800,
  items: 600,
  promised: 0.714,
  kept: 0.611,
  keptInterval: { low: 0.57, high: 0.65 },
  gap: { estimate: 0.103, interval: { low: 0.05, high: 0.156 } },
  verdict: "less_than_promised",
} as const;

test("what was kept stands with its interval and its denominator", () => {
  expect(recordWords(record)).toBe(
    "Its favourite led in 61.1 % (57.0–65.0 %) of 1,800 pairs from 600 items. It promised 71.4 %, counts as noisy as these taken into account; a coin gets 50 %.",
  );
  expect(gapWords(record)).toBe("10.3 (5.0 to 15.6)");
});

test("with too few items the sentence says what an interval needs", () => {
  const few = { ...record, pairs: 18, items: 6, keptInterval: null, gap: null };
  expect(recordWords(few)).toMatch(
    /^Its favourite led in 61\.1 % of 18 pairs from 6 items: too few items for an interval, which needs 30\. It promised/,
  );
  expect(gapWords(few)).toBe("cannot tell yet");
});

test("before anything came back that is said", () =>
  expect(recordWords({ ...record, kept: null, promised: null })).toBe(
    "Nothing that it scored has come back yet.",
  ));
