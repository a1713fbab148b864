import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../../random/seeded-random.ts";
import { pairsToTry } from "../testing/pairs-to-try.ts";
import { TOKENIZERS, type Tokenizer } from "../tokens/tokenizer.ts";
import { bleuOf, sentenceBleu } from "./bleu.ts";
import { bleuScore } from "./bleu-score.ts";
import { bleuSignature } from "./bleu-signature.ts";

const corpus = (pairs: [string, ...string[]][], tokenizer: Tokenizer = "13a") => {
  const statistics = pairs.map(([candidate, ...references]) => bleuOf({ candidate, references }, tokenizer));
  return bleuScore(statistics[0]!.map((_, i) => statistics.reduce((sum, one) => sum + one[i]!, 0)));
};

describe("the values that sacreBLEU publishes", () => {
  test("the example of its README", () =>
    expect(
      corpus([
        ["The dog bit the man.", "The dog bit the man.", "The dog had bit the man."],
        ["It wasn't surprising.", "It was not unexpected.", "No one was surprised."],
        ["The man had just bitten him.", "The man bit him first.", "The man had bitten the dog."],
      ]),
    ).toBeCloseTo(48.530827, 6));
  test("its tests of sentences", () => {
    const pair = {
      candidate: "Producția de zahăr primă va fi exprimată în ceea ce privește zahărul alb;",
      references: ["producţia de zahăr brut se exprimă în zahăr alb;"],
    };
    expect(sentenceBleu(pair, "13a")).toBeCloseTo(8.493, 3);
    expect(sentenceBleu(pair, "char")).toBeCloseTo(40.8759, 3);
    expect(sentenceBleu({ candidate: "this is a cat", references: ["okay thanks"] }, "13a")).toBe(0);
    expect(sentenceBleu({ candidate: "test", references: ["a test"] }, "13a")).toBeCloseTo(
      36.78794411714425,
      10,
    );
  });
  test("its test of statistics", () =>
    expect(
      bleuOf(
        { candidate: "am I am a character sequence", references: ["I am a symbol string sequence a a"] },
        "13a",
      ),
    ).toEqual([6, 8, 4, 2, 1, 0, 6, 5, 4, 3]));
});

describe("by hand", () => {
  test("precisions 5/6, 3/5, 1/4 and none of 3, which counts as a half", () =>
    expect(corpus([["the cat sat on a mat", "the cat sat by a mat"]])).toBeCloseTo(
      100 * ((5 / 6) * (3 / 5) * (1 / 4) * (1 / 2 / 3)) ** (1 / 4),
      10,
    ));
  test("a second order without a match counts as a quarter", () =>
    expect(corpus([["a b c d e", "a b x c y d"]])).toBeCloseTo(
      100 * Math.exp(1 - 6 / 5) * ((4 / 5) * (1 / 4) * (1 / 2 / 3) * (1 / 4 / 2)) ** (1 / 4),
      10,
    ));
  test("a word counts at most as often as in the one reference that has most of it", () => {
    const statistics = bleuOf({ candidate: "the the the the", references: ["the the x", "the y"] }, "13a");
    expect(statistics.slice(2)).toEqual([2, 1, 0, 0, 4, 3, 2, 1]);
  });
  test("the reference nearest in length counts, the shorter of two as near", () => {
    const length = (...references: string[]) => bleuOf({ candidate: "a b c d", references }, "13a")[1];
    expect(length("a b c d e f", "a b c", "a b c d e")).toBe(3);
    expect(length("a b c d e", "a b c")).toBe(3);
    expect(length("a", "a b c d e f g")).toBe(1);
  });
  test("a list of texts shorter than four tokens has 0, as in sacreBLEU; one such text has its own", () => {
    expect(corpus([["one two three", "one two three"]])).toBe(0);
    expect(sentenceBleu({ candidate: "one two three", references: ["one two three"] }, "13a")).toBeCloseTo(
      100,
      9,
    );
  });
  test("an empty text scores 0 and lengthens what is missing", () => {
    expect(sentenceBleu({ candidate: "", references: ["a b c d"] }, "13a")).toBe(0);
    expect(
      corpus([
        ["a b c d", "a b c d"],
        ["", "a b c d"],
      ]),
    ).toBeCloseTo(100 * Math.exp(1 - 8 / 4), 10);
  });
});

test("a text against itself is 100, from four tokens on in a list", () => {
  fc.assert(
    fc.property(pairsToTry.text, fc.constantFrom(...TOKENIZERS), (text, tokenizer) => {
      const statistics = bleuOf({ candidate: text, references: [text] }, tokenizer);
      fc.pre(statistics[0]! > 0);
      expect(bleuScore(statistics, { effectiveOrder: true })).toBeCloseTo(100, 9);
      if (statistics[0]! >= 4) expect(bleuScore(statistics)).toBeCloseTo(100, 9);
    }),
  );
});
test("neither the order of the references nor a second time the same one matters", () => {
  fc.assert(
    fc.property(pairsToTry.pair, fc.constantFrom(...TOKENIZERS), (pair, tokenizer) => {
      const references = pair.references.toReversed().concat(pair.references[0]!);
      expect(bleuOf({ ...pair, references }, tokenizer)).toEqual(bleuOf(pair, tokenizer));
    }),
  );
});
test("one more reference never lowers what matches", () => {
  fc.assert(
    fc.property(pairsToTry.pair, pairsToTry.text, ({ candidate, references }, another) => {
      const [before, after] = [references, [...references, another]].map((all) =>
        bleuOf({ candidate, references: all }, "13a"),
      );
      for (let n = 2; n < 6; n++) expect(after![n]).toBeGreaterThanOrEqual(before![n]!);
    }),
  );
});
test("a long text is counted as a short one is", () => {
  // More n-grams than the tables hold at first.
  const random = seededRandom(1);
  const text = () => Array.from({ length: 3_000 }, () => `w${Math.floor(random() * 40)}`);
  const [ours, theirs] = [text(), text()];
  const statistics = bleuOf({ candidate: ours.join(" "), references: [theirs.join(" ")] }, "13a");
  for (let n = 1; n <= 4; n++) {
    const counts = (words: string[]) => {
      const all = new Map<string, number>();
      for (let at = 0; at + n <= words.length; at++) {
        const ngram = words.slice(at, at + n).join(" ");
        all.set(ngram, (all.get(ngram) ?? 0) + 1);
      }
      return all;
    };
    const [a, b] = [counts(ours), counts(theirs)];
    let both = 0;
    for (const [ngram, count] of a) both += Math.min(count, b.get(ngram) ?? 0);
    expect(statistics[1 + n]).toBe(both);
  }
});

test("the signature says how it was computed", () => {
  expect(bleuSignature(2, "13a")).toBe("nrefs:2|case:mixed|eff:no|tok:13a|smooth:exp");
  expect(bleuSignature("var", "zh")).toMatch(/^nrefs:var\|case:mixed\|eff:no\|tok:zh\|smooth:exp$/);
});
