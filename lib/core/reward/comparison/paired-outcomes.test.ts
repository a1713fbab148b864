import { expect, test } from "vitest";
import { pairedOutcomes } from "./paired-outcomes.ts";
import { modelOf } from "./testing-model.ts";

const pair = (a: string, b: string, aIsBetter: number) => ({
  item: { title: "", body: "", language: "en" },
  a: { title: a, body: "" },
  b: { title: b, body: "" },
  aIsBetter,
  weight: 1,
  source: "duel" as const,
  counts: null,
  clusterId: "s",
  groupId: "s",
  date: null,
});

test("each model is right, wrong or undecided; a pair without a better side measures nothing", () => {
  const longer = modelOf((line) => line.length);
  const even = modelOf(() => 0);
  const pairs = [pair("aa", "b", 0.9), pair("aa", "b", 0.3), pair("aa", "b", 0.5)];
  expect(pairedOutcomes(pairs, longer, even)).toEqual([
    { clusterId: "s", challenger: 1, champion: 0.5 },
    { clusterId: "s", challenger: 0, champion: 0.5 },
  ]);
});
