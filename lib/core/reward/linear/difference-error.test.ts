import fc from "fast-check";
import { expect, test } from "vitest";
import { createTextReader } from "../features/text-reader.ts";
import { createVocabulary } from "../features/vocabulary.ts";
import { trainLinearWeights } from "../training/train-linear-weights.ts";
import { winInterval, winProbability } from "../win-probability.ts";
import { differenceError, leaningOf } from "./difference-error.ts";
import { createLinearRewardModel } from "./linear-reward-model.ts";
import { rewardError } from "./uncertainty.ts";

const item = { title: "", body: "A story about a tram", language: "en" };
const line = (title: string, body = "") => ({ title, body });
const pairs = ["tram", "goat", "comet", "baker"].map((subject) => ({
  source: "decision" as const,
  counts: null,
  clusterId: "c",
  groupId: "g",
  date: null,
  item,
  a: line(`Look closer at the ${subject}`),
  b: line(`In brief about the ${subject}`),
  aIsBetter: 0.95,
  weight: 1,
}));
const weights = trainLinearWeights(pairs, { seed: 1, wordVectors: null, base: null });
const model = createLinearRewardModel("test", "Test", weights);
const known = {
  ngrams: weights.ngrams.map(({ hashes }) => createVocabulary(hashes)),
  meaning: createVocabulary(weights.meaning.hashes),
};
const words = fc.array(fc.constantFrom("look", "closer", "tram", "brief", "goat", "piano", "电车"), {
  maxLength: 9,
});
const text = words.map((all) => line(all.join(" ")));

// To a tenth: a piece that two words share is one weight here, and two independent ones in the quick sum.
test("of one text alone it is the error of its reward", () => {
  const read = createTextReader(known);
  fc.assert(
    fc.property(text, (one) => {
      const features = read(item, one);
      const alone = differenceError(leaningOf(weights, known, features));
      const fast = createTextReader(known, weights.ngrams[2]!);
      expect(alone).toBeCloseTo(rewardError(weights, fast(item, one)), 1);
    }),
  );
});
test("is the same both ways round, and nothing between a text and itself", () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(model.differenceUncertainty(item, a, b)).toBeCloseTo(model.differenceUncertainty(item, b, a), 9);
      expect(model.differenceUncertainty(item, a, a)).toBe(0);
    }),
  );
});
test("near wordings are compared more surely than far ones", () => {
  const of = (a: string, b: string) => model.differenceUncertainty(item, line(a), line(b));
  const near = of("Look closer at the tram and its driver", "Look closer at the tram and its drivers");
  expect(near).toBeLessThan(of("Look closer at the tram and its driver", "In brief about a goat on a roof"));
});
test("the interval of a chance holds the chance, and an error of nothing leaves only it", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -5, max: 5, noNaN: true }),
      fc.double({ min: 0, max: 5, noNaN: true }),
      (a, error) => {
        const { low, high } = winInterval(a, 0, error);
        const chance = winProbability(a, 0);
        expect(low).toBeLessThanOrEqual(chance);
        expect(high).toBeGreaterThanOrEqual(chance);
        if (error === 0) expect([low, high]).toEqual([chance, chance]);
      },
    ),
  );
});
