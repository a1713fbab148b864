import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { trainLinearWeights } from "../training/train-linear-weights.ts";
import { createLinearRewardModel } from "./linear-reward-model.ts";
import { tooGood } from "./penalties.ts";
import { decodeWeights, encodeWeights } from "./weights-file.ts";

const item = { title: "", body: "A story about a tram", language: "en" };
const line = (title: string, body = "") => ({ title, body });
const origin = { source: "decision", counts: null, clusterId: "c", groupId: "g", date: null } as const;
const pairs = ["tram", "goat", "comet", "baker"].map((subject) => ({
  ...origin,
  item,
  a: line(`Look closer at the ${subject}`),
  b: line(`In brief about the ${subject}`),
  aIsBetter: 0.95,
  weight: 1,
}));
const weights = trainLinearWeights(pairs, { seed: 1, wordVectors: null, base: null });
const model = createLinearRewardModel("test", "Test", weights);
const reward = (title: string) => model.reward(item, line(title));

describe("an explanation", () => {
  test("adds up to the reward and points into the text, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (title, body) => {
        const text = line(`Look ${title}`, `${body} closer`);
        const { reward, contributions } = model.score(item, text);
        expect(reward).toBeCloseTo(model.reward(item, text), 6);
        expect(contributions.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(reward, 6);
        for (const { label, spans } of contributions) {
          for (const { field, start, end } of spans) {
            if (spans[0]!.start === start && spans[0]!.field === field)
              expect(label).toBe(`“${text[field].slice(start, end)}”`);
          }
        }
      }),
    );
  });
  test("names the winning words first", () => {
    const labels = model
      .score(item, line("Look closer at the tram"))
      .contributions.slice(0, 4)
      .map(({ label }) => label);
    expect(labels).toContain("“closer”");
  });
  test("names what a trick costs", () => {
    const labels = (title: string) => model.score(item, line(title)).contributions.map(({ label }) => label);
    expect(labels("Look cl\u200Boser")).toContain("Hidden or look-alike characters");
    expect(labels("Look closer!!!")).toContain("Stacked marks or emoji");
    expect(labels("Look closer at it. Look closer at it. Look closer at it.")).toContain("Repetition");
    expect(labels("Look closer")).not.toContain("Repetition");
  });
});

describe("a trick", () => {
  test("in letters that nobody sees, or that only look Latin, takes away", () => {
    expect(reward("Look closer at \u2066it")).toBeLessThan(reward("Look closer at it") - 1);
    expect(reward("Look clоser at it")).toBeLessThan(reward("Look closer at it"));
  });
  test("an ordinary text of any script is not taken for one", () => {
    for (const honest of [
      "Привет, Москва!",
      "Γεια σας",
      "Café “déjà vu” – 5 €",
      "👨‍👩‍👧 Together",
      "1,000 …",
    ])
      expect(
        model.score(item, line(honest)).contributions.every(({ label }) => !/Hidden|Stacked/.test(label)),
      ).toBe(true);
  });
  test("what is too good to be true counts the less, the better it is", () => {
    expect(tooGood(1, 2)).toBe(0);
    expect(3 + tooGood(3, 2)).toBe(1);
    expect(5 + tooGood(5, 2)).toBe(-1);
  });
});

describe("a weights file", () => {
  test("keeps every reward nearly as it was", () => {
    const read = createLinearRewardModel("read", "Read", decodeWeights(encodeWeights(weights)));
    for (const { a, b } of pairs) {
      const difference = (one: typeof model) => one.reward(item, a) - one.reward(item, b);
      expect(difference(read)).toBeCloseTo(difference(model), 1);
    }
  });
  test("that is cut off or of another kind is refused, wherever it is cut", () => {
    const bytes = encodeWeights(weights);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), (length) => {
        expect(() => decodeWeights(bytes.slice(0, length))).toThrow(RangeError);
      }),
    );
    expect(() => decodeWeights(new Uint8Array(40))).toThrow(/no weights file/);
    expect(() => decodeWeights(Uint8Array.from([...bytes, 0]))).toThrow(/cut off/);
  });
});

test("percentiles run from 0 to 100 with the reward", () => {
  expect(model.percentile(-1e9)).toBe(0);
  expect(model.percentile(1e9)).toBe(100);
  expect(model.percentile(0.1)).toBeGreaterThanOrEqual(model.percentile(0));
});
