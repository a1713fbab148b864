import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { trainLinearWeights } from "../training/train-linear-weights.ts";
import { createLinearRewardModel } from "./linear-reward-model.ts";
import { decodeWeights, encodeWeights } from "./weights-file.ts";

const item = { title: "", body: "A story about a tram", language: "en" };
const line = (title: string, body = "") => ({ title, body });
const subjects = [
  "the tram",
  "the goat",
  "the comet",
  "the baker",
  "the goal",
  "the moss",
  "the bridge",
  "the tap",
];
// Planted: “look closer” wins over “in brief”, whatever it is about.
const origin = { source: "decision", counts: null, clusterId: "c", groupId: "g", date: null } as const;
const preferences = subjects.flatMap((subject) => [
  {
    ...origin,
    item,
    a: line(`Look closer at ${subject}`),
    b: line(`In brief about ${subject}`),
    aIsBetter: 0.95,
    weight: 1,
  },
  {
    ...origin,
    item,
    a: line(`In brief on ${subject}`),
    b: line(`Look closer on ${subject}`),
    aIsBetter: 0.05,
    weight: 1,
  },
]);
const options = {
  seed: 3,
  epochs: 30,
  rate: 0.1,
  ngramDecay: 0.001,
  shapeDecay: 0.001,
  minTexts: 2,
  maxNgrams: 5_000,
};
const weights = trainLinearWeights(preferences, options);
const model = createLinearRewardModel("test", "Test", weights);

describe("training", () => {
  test("learns what was planted, and carries it to a subject it never saw", () => {
    expect(model.reward(item, line("Look closer at the clock"))).toBeGreaterThan(
      model.reward(item, line("In brief about the clock")) + 0.5,
    );
  });
  test("gives the same bytes for the same seed", () => {
    expect(encodeWeights(trainLinearWeights(preferences, options))).toEqual(encodeWeights(weights));
  });
  test("refuses to learn from nothing", () =>
    expect(() => trainLinearWeights([], options)).toThrow(RangeError));
});

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
      .contributions.slice(0, 3)
      .map(({ label }) => label);
    expect(labels).toContain("“closer”");
  });
});

describe("a weights file", () => {
  test("keeps every reward nearly as it was", () => {
    const read = createLinearRewardModel("read", "Read", decodeWeights(encodeWeights(weights)));
    for (const { a, b } of preferences) {
      const difference = (one: typeof model) => one.reward(item, a) - one.reward(item, b);
      expect(difference(read)).toBeCloseTo(difference(model), 1);
    }
  });
  test("that is cut off or of another kind is refused", () => {
    expect(() => decodeWeights(encodeWeights(weights).slice(0, -1))).toThrow(/cut off/);
    expect(() => decodeWeights(new Uint8Array(40))).toThrow(/no weights file/);
  });
});

test("percentiles run from 0 to 100 with the reward", () => {
  expect(model.percentile(-1e9)).toBe(0);
  expect(model.percentile(1e9)).toBe(100);
  expect(model.percentile(0.1)).toBeGreaterThanOrEqual(model.percentile(0));
});
