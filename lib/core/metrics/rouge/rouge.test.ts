import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairsToTry } from "../testing/pairs-to-try.ts";
import { rougeScores } from "./rouge.ts";
import { ROUGE_WORDS, rougeWordsFor } from "./rouge-words.ts";

const rouge = (candidate: string, ...references: string[]) => rougeScores({ candidate, references });

describe("the values of rouge_score's own tests", () => {
  test("short texts", () => {
    expect(rouge("testing", "testing one two").rouge1).toBeCloseTo(1 / 2, 10);
    expect(rouge("testing one", "testing one two")).toEqual({
      rouge1: expect.closeTo(4 / 5, 10),
      rouge2: expect.closeTo(2 / 3, 10),
      rougeL: expect.closeTo(4 / 5, 10),
    });
    expect(rouge("testing two", "testing one two").rougeL).toBeCloseTo(4 / 5, 10);
    expect(rouge("", "testing one two")).toEqual({ rouge1: 0, rouge2: 0, rougeL: 0 });
    expect(rouge("/", "w1 w2").rouge1).toBe(0);
  });
  test("its first pair of test texts, judged by ROUGE-1.5.5", () => {
    const target =
      "ZfbCUIUuePaiLVUlCaUXxkpu XPeWing tUHfPMuZ',-Xd Y BrUgVJing M-HV.-DgdDaY.rFDJCRing Ht-LM EKBDXkME,yz'RBr q'wtion wIojNbN wL,b .a-'XdQggyFl jB-RPP'iyOIcUxer tKM L";
    const prediction = "rFDJCRtion Ht-LM EKtDXkME,yz'RBr q'wer wrojNbN wL,b .a-'XdQggyFl jB-RPP'iyOIcUxi";
    expect(rouge(prediction, target)).toEqual({
      rouge1: expect.closeTo(0.51163, 5),
      rouge2: expect.closeTo(0.39024, 5),
      rougeL: expect.closeTo(0.51163, 5),
    });
  });
});

test("each figure is that of the reference where it is highest", () => {
  // Words: 3/3 with the first, 2/3 with the second; pairs: 0 with the first, 1/2 with the second.
  expect(rouge("a b c", "c b a", "a b x")).toEqual({
    rouge1: expect.closeTo(1, 10),
    rouge2: expect.closeTo(1 / 2, 10),
    rougeL: expect.closeTo(2 / 3, 10),
  });
});
test("accents part words, case does not count, and digits are words", () => {
  expect(rouge("CAFÉ", "caf").rouge1).toBe(1);
  expect(rouge("50% off", "50 OFF!").rougeL).toBe(1);
  expect(rouge("$9.99", "9,99 €").rouge2).toBe(1);
});
test("no letter but a–z is part of a word: Chinese has none, as in rouge_score", () => {
  expect(rouge("今天下雨", "今天下雨")).toEqual({ rouge1: 0, rouge2: 0, rougeL: 0 });
  expect(rouge("只要 500 元", "仅 500 元")).toEqual({ rouge1: 1, rouge2: 0, rougeL: 1 });
});
describe("with words of any script", () => {
  const any = (candidate: string, ...references: string[]) => rougeScores({ candidate, references }, "any");
  test("Chinese goes by characters, others by words", () => {
    expect(any("今天下雨", "今天有雨").rouge1).toBeCloseTo(3 / 4, 10);
    expect(any("今天下雨", "今天有雨").rouge2).toBeCloseTo(1 / 3, 10);
    expect(any("Привет мир", "привет, весь мир").rouge1).toBeCloseTo(4 / 5, 10);
    expect(any("只要 500 元", "仅 500 元").rouge1).toBeCloseTo(4 / 7, 10);
    expect(any("iPhone 降价 500", "iPhone 便宜 500").rouge1).toBeCloseTo(1 / 2, 10);
  });
  test("signs and pictures are no words", () => expect(any("🎉!", "🎉!").rouge1).toBe(0));
  test("they are taken for languages that are not written in Latin letters", () => {
    const words = Object.groupBy(["en", "es-MX", "vi", "zh", "zh-TW", "ru", "ja", "ar", "sr"], rougeWordsFor);
    expect(words).toEqual({ "a-z": ["en", "es-MX", "vi"], any: ["zh", "zh-TW", "ru", "ja", "ar", "sr"] });
  });
});

test("within 0–1; a text against itself is 1 where it has words enough", () => {
  fc.assert(
    fc.property(pairsToTry.pair, fc.constantFrom(...ROUGE_WORDS), ({ candidate, references }, words) => {
      for (const value of Object.values(rougeScores({ candidate, references }, words))) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
      const { rouge1, rouge2, rougeL } = rougeScores({ candidate, references: [candidate] }, words);
      expect([0, 1]).toContain(rouge1);
      expect(rougeL).toBe(rouge1);
      expect(rouge2 === 1 || rouge2 === 0).toBe(true);
    }),
  );
});
test("the order of the references does not matter", () => {
  fc.assert(
    fc.property(pairsToTry.pair, (pair) => {
      expect(rougeScores({ ...pair, references: pair.references.toReversed() })).toEqual(rougeScores(pair));
    }),
  );
});
