import { describe, expect, test } from "vitest";
import { FEWEST_SHARED, ratingSummary, type StandingRating } from "./rating-summary.ts";

function rating(text: number, raterId: string, points: number): StandingRating {
  const scales = { relevance: points, clarity: points, freshness: points, fit: 3 };
  return { itemId: `i${text}`, textId: `t${text}`, raterId, ...scales };
}

describe("what people say", () => {
  const ratings = Array.from({ length: FEWEST_SHARED }, (_, text) => [
    rating(text, "ana", 1 + (text % 5)),
    rating(text, "ben", 1 + (text % 5)),
  ]).flat();

  test("is the mean of each scale with its interval and counts", () => {
    const { people, texts, shared, scales } = ratingSummary([...ratings, rating(99, "ana", 5)]);
    expect({ people, texts, shared }).toEqual({ people: 2, texts: FEWEST_SHARED + 1, shared: FEWEST_SHARED });
    const { mean } = scales.find(({ scale }) => scale === "clarity")!;
    expect(mean.figure).toBeCloseTo((2 * 30 + 5) / 21, 10);
    expect(mean.interval!.low).toBeLessThan(mean.interval!.high);
  });

  test("has agreement where enough texts were rated by two; none where all say the same", () => {
    const of = (given: StandingRating[], scale: string) =>
      ratingSummary(given).scales.find((one) => one.scale === scale)!.alpha;
    expect(of(ratings, "clarity")).toBe(1);
    expect(of(ratings, "fit")).toBeNull();
    expect(of(ratings.slice(2), "clarity")).toBeNull();
  });
});
