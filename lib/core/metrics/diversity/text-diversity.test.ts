import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../../random/seeded-random.ts";
import { sentenceBleu } from "../bleu/bleu.ts";
import { pairsToTry } from "../testing/pairs-to-try.ts";
import { metricTokens } from "../tokens/tokenizer.ts";
import { duplicateShare } from "./duplicate-share.ts";
import { textDiversity } from "./text-diversity.ts";

/** Self-BLEU as it is defined: each text against all the others. */
function byDefinition(texts: string[]): number {
  const scores = texts.map((candidate, at) =>
    sentenceBleu({ candidate, references: texts.toSpliced(at, 1) }, "13a"),
  );
  return scores.reduce((sum, score) => sum + score, 0) / scores.length / 100;
}

describe("distinct-n", () => {
  test("by hand: of 7 words 4 differ, of 5 pairs 4", () => {
    const { distinct1, distinct2 } = textDiversity(["a b a b", "b c d"], "13a");
    expect(distinct1).toBeCloseTo(4 / 7, 10);
    expect(distinct2).toBeCloseTo(4 / 5, 10);
  });
  test("is null where there is no word, or no pair", () => {
    expect(textDiversity(["", " "], "13a")).toMatchObject({ distinct1: null, distinct2: null });
    expect(textDiversity(["a", "b"], "13a")).toMatchObject({ distinct1: 1, distinct2: null });
  });
  test("is what counting says for thousands of texts", () => {
    const random = seededRandom(2);
    const texts = Array.from({ length: 3_000 }, () =>
      Array.from({ length: 1 + Math.floor(random() * 8) }, () => `w${Math.floor(random() ** 2 * 900)}`).join(
        " ",
      ),
    );
    const words = texts.map((text) => metricTokens(text, "13a"));
    const pairs = words.flatMap((one) => one.slice(1).map((word, at) => `${one[at]} ${word}`));
    const { distinct1, distinct2, selfBleu } = textDiversity(texts, "13a");
    expect(distinct1).toBe(new Set(words.flat()).size / words.flat().length);
    expect(distinct2).toBe(new Set(pairs).size / pairs.length);
    expect(selfBleu).toBeGreaterThan(0);
  });
});

describe("self-BLEU", () => {
  test("is 1 where every text stands twice, 0 where no two share a word", () => {
    expect(textDiversity(["one two three four", "one two three four"], "13a").selfBleu).toBeCloseTo(1, 10);
    expect(textDiversity(["one two three", "four five six"], "13a").selfBleu).toBe(0);
  });
  test("is null for one text, which has nothing to repeat", () =>
    expect(textDiversity(["one two"], "13a").selfBleu).toBeNull());
  test("is what its definition says, for any texts", () => {
    fc.assert(
      fc.property(fc.array(pairsToTry.text, { minLength: 2, maxLength: 8 }), (texts) => {
        expect(textDiversity(texts, "13a").selfBleu).toBeCloseTo(byDefinition(texts), 10);
      }),
    );
  });
  test("is what its definition says, for texts that repeat words over and over", () => {
    const word = fc.constantFrom("a", "b");
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (texts) => {
        expect(textDiversity(texts, "13a").selfBleu).toBeCloseTo(byDefinition(texts), 10);
      }),
    );
  });
});

test("the share of duplicates counts what repeats an earlier text but for case and punctuation", () => {
  expect(duplicateShare(["Now open!", "now open", "Closed", "🎉", "🎉🎉"])).toBeCloseTo(1 / 5, 10);
  expect(duplicateShare([])).toBeNull();
});
