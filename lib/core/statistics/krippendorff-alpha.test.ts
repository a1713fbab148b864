import { describe, expect, test } from "vitest";
import { seededRandom } from "../random/seeded-random.ts";
import { type LabelCounts, nominalAlpha } from "./krippendorff-alpha.ts";

/** One row for each judge, one sign for each unit, `.` where there is no label. */
function patterns(...judges: string[]): LabelCounts[] {
  const labels = [...new Set(judges.join("").replaceAll(".", ""))];
  return [...judges[0]!].map((_, unit) => ({
    counts: labels.map((label) => judges.filter((judge) => judge[unit] === label).length),
    units: 1,
  }));
}

const alpha = (...judges: string[]) => nominalAlpha(patterns(...judges))!.alpha;

describe("the published examples (Krippendorff 2011)", () => {
  test("A: two observers, two values: 0.095", () =>
    expect(alpha("0100000010", "1110010000")).toBeCloseTo(0.095, 3));
  test("B: two observers, five values: 0.692", () =>
    expect(alpha("aabbdcccedda", "babbbccceddd")).toBeCloseTo(0.692, 3));
  test("C: four observers, missing values: 0.743", () =>
    expect(alpha("123321412...", "1233224125.3", ".3332342251.", "12332441251.")).toBeCloseTo(0.743, 3));
});

test("by hand: one unit of three alike, one of two apart", () => {
  // n = 5, a: 4, b: 1. Disagreement 2 of 5 values; expected (2 · 4 · 1) / (5 · 4).
  const { alpha, observed } = nominalAlpha([
    { counts: [3, 0], units: 1 },
    { counts: [1, 1], units: 1 },
  ])!;
  expect(observed).toBeCloseTo(1 - 2 / 5);
  expect(alpha).toBeCloseTo(1 - 0.4 / 0.4);
});

test("is 1 for agreement throughout, null where there is nothing to compare", () => {
  expect(alpha("abcab", "abcab")).toBe(1);
  expect(nominalAlpha(patterns("aaaa", "aaaa"))).toBeNull();
  expect(nominalAlpha(patterns("ab..", "..ab"))).toBeNull();
  expect(nominalAlpha([])).toBeNull();
});

test("counts of equal units are the units one by one", () => {
  const one = { counts: [2, 1, 0], units: 1 };
  const other = { counts: [0, 1, 1], units: 1 };
  expect(
    nominalAlpha([
      { ...one, units: 3 },
      { ...other, units: 2 },
    ]),
  ).toEqual(nominalAlpha([one, other, one, other, one]));
});

test("is 0 on average under chance, whatever the labels' shares and however many judge a unit", () => {
  const random = seededRandom(7);
  const runs = 400;
  for (const shares of [
    [0.5, 0.5],
    [0.7, 0.2, 0.1],
    [0.45, 0.45, 0.08, 0.02],
  ]) {
    let sum = 0;
    for (let run = 0; run < runs; run++) {
      const units = Array.from({ length: 40 }, () => {
        const counts = shares.map(() => 0);
        const judges = 1 + Math.floor(random() * 4);
        for (let judge = 0; judge < judges; judge++) {
          let [at, label] = [random(), 0];
          while (label < shares.length - 1 && at >= shares[label]!) at -= shares[label++]!;
          counts[label]! += 1;
        }
        return { counts, units: 1 };
      });
      sum += nominalAlpha(units)?.alpha ?? 0;
    }
    expect(Math.abs(sum / runs)).toBeLessThan(0.02);
  }
});
