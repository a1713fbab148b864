import fc from "fast-check";
import { expect, test } from "vitest";
import { type JudgedPair, votesToPairs } from "./votes-to-pairs.ts";

const judged = (firstWins: number, secondWins: number, ties = 0): JudgedPair => ({
  itemId: "item",
  item: { title: "The tram", body: "It is back.", language: "en" },
  first: { title: "One", body: "" },
  second: { title: "Two", body: "" },
  firstWins,
  secondWins,
  ties,
  date: "2026-03-01",
});
const label = (...votes: Parameters<typeof judged>) => votesToPairs([judged(...votes)])[0]!.aIsBetter;

test("one vote leans, many are sure, a tie is a half, and an even split as well", () => {
  expect(label(1, 0)).toBeCloseTo(2 / 3);
  expect(label(0, 1)).toBeCloseTo(1 / 3);
  expect(label(18, 0)).toBeCloseTo(19 / 20);
  expect(label(0, 0, 3)).toBe(0.5);
  expect(label(4, 4)).toBe(0.5);
  expect(label(1, 0, 1)).toBeCloseTo(2.5 / 4);
});

test("a pair weighs as many votes as it has, belongs to its item and says where it comes from", () => {
  expect(votesToPairs([judged(2, 1, 1)])).toMatchObject([
    {
      a: { title: "One" },
      b: { title: "Two" },
      weight: 4,
      source: "duel",
      clusterId: "item",
      groupId: "item",
      counts: null,
    },
  ]);
});

test("a pair of which people only said neither gives nothing", () => {
  expect(votesToPairs([judged(0, 0), judged(1, 0)])).toHaveLength(1);
});

test("is antisymmetric, and never certain", () => {
  const votes = fc.nat(50);
  fc.assert(
    fc.property(votes, votes, votes, (first, second, ties) => {
      fc.pre(first + second + ties > 0);
      expect(label(first, second, ties) + label(second, first, ties)).toBeCloseTo(1, 12);
      expect(label(first, second, ties)).toBeGreaterThan(0);
      expect(label(first, second, ties)).toBeLessThan(1);
    }),
  );
});
