import { describe, expect, test } from "vitest";
import { seededRandom } from "../../random/seeded-random.ts";
import { isHeldOut } from "../comparison/held-out.ts";
import type { KindedPair } from "../decisions/pair-kind.ts";
import { openRewardFile, trainRewardFile } from "../reward-file.ts";
import { readModelCard } from "./model-card.ts";
import { type TrainingInput, trainAndMeasure } from "./train-and-measure.ts";
import { trainedCard } from "./trained-card.ts";
import { DEFAULT_TRAINING_SETTINGS } from "./training-settings.ts";

const WORDS = [
  "tram",
  "ice",
  "garden",
  "museum",
  "river",
  "market",
  "school",
  "library",
  "bridge",
  "harbour",
];
const item = { title: "", body: "", language: "en" };

/** Reviewers who like a text better when it says “tonight”. */
function decisions(stories: number): KindedPair[] {
  const random = seededRandom(11);
  const word = () => WORDS[Math.floor(random() * WORDS.length)]!;
  return Array.from({ length: stories * 3 }, (_, index) => {
    const id = `story-${Math.floor(index / 3)}`;
    return {
      kind: "chosen" as const,
      pair: {
        item,
        a: { title: `The ${word()} opens tonight`, body: `See the ${word()}` },
        b: { title: `The ${word()} opens again`, body: `See the ${word()}` },
        aIsBetter: 1,
        weight: 1,
        source: "decision" as const,
        counts: null,
        clusterId: id,
        groupId: id,
        date: "2026-03-01",
      },
    };
  });
}

/** A model that likes the other word. */
const contrary = trainRewardFile(
  decisions(60).map(({ pair }) => ({ ...pair, a: pair.b, b: pair.a })),
  1,
);
const input = (stories: number, more: Partial<TrainingInput> = {}): TrainingInput => ({
  pairs: decisions(stories),
  settings: { name: "Ours", ...DEFAULT_TRAINING_SETTINGS },
  active: { id: "old", name: "Old", file: contrary },
  unseen: 0.2,
  items: [
    {
      item: { id: "i", ...item, title: "An item" },
      candidates: [
        { id: "1", title: "The tram opens again", body: "" },
        { id: "2", title: "The tram opens tonight", body: "" },
      ],
    },
  ],
  ...more,
});
const run = (given: TrainingInput) =>
  trainAndMeasure(
    given,
    () => {},
    () => 0,
  );

describe("a training", () => {
  const { file, report } = run(input(300));
  test("learns what the reviewers choose, and says so against the active model", () => {
    expect(report.overall!.accuracy).toBeGreaterThan(0.9);
    expect(report.comparison.verdict).toBe("better");
    expect(report.byKind.map(({ kind }) => kind)).toEqual(["chosen"]);
  });
  test("never learns from what it is measured on", () => {
    const held = decisions(300).filter(({ pair }) => isHeldOut(pair.clusterId, 0.2));
    expect(report.heldOut.pairs).toBe(held.length);
    expect(report.trained.pairs + report.heldOut.pairs).toBe(900);
    // Whatever the held-out pairs say, the file is the same.
    const swapped = input(300).pairs.map((one) =>
      isHeldOut(one.pair.clusterId, 0.2) ? { ...one, pair: { ...one.pair, aIsBetter: 0 } } : one,
    );
    expect(run(input(300, { pairs: swapped })).file).toEqual(file);
  });
  test("has a learning curve that ends with the model itself", () => {
    expect(report.learningCurve.map(({ share }) => share)).toEqual([0.25, 0.5, 0.75, 1]);
    expect(report.learningCurve.at(-1)!.accuracy).toEqual(report.overall);
    expect(report.learningCurve.at(-1)!.stories).toBe(report.trained.stories);
  });
  test("shows what changes at the top of real items", () => {
    expect(report.ranking).toMatchObject({ items: 1, changed: 1 });
    expect(report.ranking.examples[0]!.becomes.title).toBe("The tram opens tonight");
  });
  test("gives the same bytes and report again, and a file that opens", () => {
    expect(run(input(300))).toEqual({ file, report });
    expect(openRewardFile(file, { id: "x", name: "X" }).reward(item, { title: "a", body: "" })).toBeTypeOf(
      "number",
    );
  });
  test("has a card that its page can read", () => {
    const from = { languages: ["en"], since: "2026-03-01", until: "2026-03-01", unseen: 0.2 };
    const card = readModelCard(trainedCard(report, input(1).settings, from));
    expect(card.heldOut.rows.map(({ name }) => name)).toEqual(["all pairs", "Chosen over shown"]);
    expect(card).toMatchObject({ trainedPairs: report.trained.pairs, language: "en", unseen: 0.2 });
    expect(card.calibration!.pairs).toBe(report.heldOut.pairs);
  });
});

test("with few items there is a model, and nothing is claimed", () => {
  const { report } = run(input(5, { unseen: 0 }));
  expect(report).toMatchObject({ overall: null, calibration: null, learningCurve: [], byKind: [] });
  expect(report.comparison.verdict).toBe("cannot_tell");
});
test("a kind of weight 0 is left out altogether", () => {
  const weights = { chosen: 0, edited: 1, rejected: 1, duel: 1, outcome: 1 };
  expect(() => run(input(20, { settings: { ...input(1).settings, weights } }))).toThrow(RangeError);
});
