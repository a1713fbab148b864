import { describe, expect, test } from "vitest";
import { isSignificant, observedBetter } from "./evaluation-pair.ts";
import { countedPair, uncountedPair } from "./testing-pairs.ts";

describe("the better side", () => {
  test("goes by click rates, not clicks", () => {
    expect(observedBetter(countedPair("g", ["x", 3, 10], ["y", 5, 20]))).toBe("a");
    expect(observedBetter(countedPair("g", ["x", 1, 10], ["y", 3, 20]))).toBe("b");
  });
  test("is unknown where the rates are the same, also in thirds", () => {
    expect(observedBetter(countedPair("g", ["x", 1, 3], ["y", 7, 21]))).toBeNull();
    expect(observedBetter(countedPair("g", ["x", 0, 3], ["y", 0, 21]))).toBeNull();
  });
  test("goes by the chance where there are no counts", () => {
    expect([0.98, 0.02, 0.5].map((chance) => observedBetter(uncountedPair("c", "x", "y", chance)))).toEqual([
      "a",
      "b",
      null,
    ]);
  });
});

describe("significance", () => {
  const pair = countedPair("g", ["x", 10, 100], ["y", 20, 100]);
  test("goes by the p-value that came with the pair, before its counts", () => {
    expect(isSignificant({ ...pair, pValue: 0.05 })).toBe(false);
    expect(isSignificant({ ...pair, pValue: 0.0499 })).toBe(true);
  });
  test("goes by the counts where there is none", () => {
    expect(isSignificant(pair)).toBe(true);
    expect(isSignificant(countedPair("g", ["x", 10, 100], ["y", 19, 100]))).toBe(false);
  });
  test("of a pair without either is not shown, however clear its winner", () => {
    expect(isSignificant(uncountedPair("c", "x", "y", 0.98))).toBe(false);
  });
});
