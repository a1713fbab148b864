import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairsToTry } from "../testing/pairs-to-try.ts";
import { chrfStatistics, sentenceChrf } from "./chrf.ts";
import { chrfScore } from "./chrf-score.ts";

const corpus = (pairs: [string, ...string[]][]) => {
  const statistics = pairs.map(([candidate, ...references]) => chrfStatistics({ candidate, references }));
  return chrfScore(statistics[0]!.map((_, i) => statistics.reduce((sum, one) => sum + one[i]!, 0)));
};

describe("the values that sacreBLEU publishes", () => {
  test("the example of its README", () =>
    expect(
      corpus([
        ["The dog bit the man.", "The dog bit the man.", "The dog had bit the man."],
        ["It wasn't surprising.", "It was not unexpected.", "No one was surprised."],
        ["The man had just bitten him.", "The man bit him first.", "The man had bitten the dog."],
      ]),
    ).toBeCloseTo(59.73, 2));
  test("its tests of short texts, where precision and recall are equal and so no weight matters", () => {
    expect(corpus([["a", "a"]])).toBeCloseTo(100, 9);
    expect(corpus([["", "reference"]])).toBe(0);
    expect(corpus([["a b c", "abc"]])).toBeCloseTo(100, 9);
    expect(
      corpus([
        ["a", "a"],
        ["b", "c"],
      ]),
    ).toBeCloseTo(50, 9);
    expect(corpus([["aa", "ab"]])).toBeCloseTo(25, 9);
    expect(corpus([["abcdefg", "hijklmnop"]])).toBe(0);
  });
});

describe("by hand", () => {
  test("abcd against abc: precisions 3/4, 2/3, 1/2, recalls 1; the fourth order is not in the reference", () => {
    const precision = (3 / 4 + 2 / 3 + 1 / 2) / 3;
    expect(sentenceChrf({ candidate: "abcd", references: ["abc"] })).toBeCloseTo(
      (500 * precision) / (4 * precision + 1),
      10,
    );
    expect(chrfStatistics({ candidate: "abcd", references: ["abc"] })).toEqual([
      4, 3, 3, 3, 2, 2, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ]);
  });
  test("a character is a code point, whatever units it takes", () =>
    expect(chrfStatistics({ candidate: "👍🏽", references: ["👍"] }).slice(0, 6)).toEqual([
      2, 1, 1, 0, 0, 0,
    ]));
  test("of several references the one with the higher score counts, not all together", () =>
    expect(sentenceChrf({ candidate: "ab", references: ["xb", "ab", "a"] })).toBeCloseTo(100, 9));
});

test("a text against itself is 100", () => {
  fc.assert(
    fc.property(pairsToTry.text, (text) => {
      const statistics = chrfStatistics({ candidate: text, references: [text] });
      fc.pre(statistics[0]! > 0);
      expect(chrfScore(statistics)).toBeCloseTo(100, 9);
    }),
  );
});
test("the order of the references does not matter to one text", () => {
  fc.assert(
    fc.property(pairsToTry.pair, (pair) => {
      expect(sentenceChrf({ ...pair, references: pair.references.toReversed() })).toBe(sentenceChrf(pair));
    }),
  );
});
