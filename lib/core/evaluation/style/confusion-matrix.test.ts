import { expect, test } from "vitest";
import { wilsonInterval } from "../../statistics/wilson-interval.ts";
import { blurredPair, blurredSentence } from "./blurred-pair.ts";
import { confusionMatrix, controlAccuracy, type StyleReading } from "./confusion-matrix.ts";

/** So many texts that were asked for as one style and read as another, each of an item of its own. */
const readings = (...cells: [asked: string, read: string, count: number][]): StyleReading[] =>
  cells.flatMap(([asked, read, count]) =>
    Array.from({ length: count }, (_, at) => ({ asked, read, itemId: `${asked} ${read} ${at}` })),
  );
const SOME = readings(
  ["a", "a", 10],
  ["a", "b", 5],
  ["b", "a", 4],
  ["b", "b", 11],
  ["c", "c", 15],
  ["c", "a", 1],
);

test("texts are counted by what was asked for and what they read as", () =>
  expect(confusionMatrix(SOME)).toEqual({
    categories: ["a", "b", "c"],
    counts: [
      [10, 5, 0],
      [4, 11, 0],
      [1, 0, 15],
    ],
  }));
test("accuracy has its interval over items", () => {
  const { accuracy, interval, items, texts } = controlAccuracy(SOME);
  expect({ accuracy, items, texts }).toEqual({ accuracy: 36 / 46, items: 46, texts: 46 });
  expect(interval!.low).toBeLessThanOrEqual(wilsonInterval(36, 46).low + 1e-9);
  // The same texts of ten items say less.
  const clustered = controlAccuracy(SOME.map((one, at) => ({ ...one, itemId: String(Math.floor(at / 5)) })));
  expect(clustered.interval!.high - clustered.interval!.low).toBeGreaterThan(interval!.high - interval!.low);
  expect(controlAccuracy([])).toEqual({ texts: 0, items: 0, accuracy: null, interval: null });
});
test("the two that blur most are named with their numbers", () => {
  const pair = blurredPair(confusionMatrix(SOME));
  expect(pair).toEqual({ categories: ["a", "b"], confused: 9, texts: 30 });
  expect(blurredSentence(pair, (key) => key.toUpperCase())).toBe(
    "“A” and “B” blur most: of 30 texts that read as either, 9 read as the one that was not asked for.",
  );
});
test("many texts with a smaller share outweigh few with a larger one", () => {
  const matrix = confusionMatrix(
    readings(["a", "b", 3], ["a", "a", 2], ["c", "d", 50], ["c", "c", 60], ["d", "d", 5]),
  );
  expect(blurredPair(matrix)!.categories).toEqual(["c", "d"]);
});
test("a mistake or two is no blur", () => {
  const pair = blurredPair(confusionMatrix(readings(["a", "a", 9], ["a", "b", 2], ["b", "b", 9])));
  expect(pair).toBeNull();
  expect(blurredSentence(pair, String)).toMatch(/^No two styles blur/);
});
