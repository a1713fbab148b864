import { z } from "zod";
import type { RewardItem } from "../reward-model.ts";
import { chanceBetter, logRatio, trueVariance } from "./click-evidence.ts";
import type { PreferencePair } from "./preference-pair.ts";

const base = z.object({
  testId: z.string().min(1),
  clusterId: z.string().min(1),
  headlineA: z.string(),
  headlineB: z.string(),
  suspect: z.boolean(),
  imageId: z.string().nullish(),
  week: z.coerce.string().nullish(),
  testDate: z.string().nullish(),
});
const count = z.number().int().nonnegative();

/** Two headlines of one test with their counts. */
export const countedPairRow = base.extend({
  impressionsA: count,
  clicksA: count,
  impressionsB: count,
  clicksB: count,
  pValue: z.number().min(0).max(1),
});
export type CountedPairRow = z.infer<typeof countedPairRow>;

/** Two headlines of one test whose winner was very clear; its counts were not published. */
export const clearPairRow = base.extend({ winner: z.enum(["A", "B"]) });
export type ClearPairRow = z.infer<typeof clearPairRow>;

/** What a test's story was about. */
export const storyRow = z.object({
  testId: z.string().min(1),
  excerpt: z.string().nullish(),
  lede: z.string().nullish(),
});
export type StoryRow = z.infer<typeof storyRow>;

/** How sure a "very clear" winner is taken to be, and how much its pair counts beside a counted one. */
const CLEAR = 0.98;
const CLEAR_WEIGHT = 2;

/** The item of each test, by test id: the first lede found, as its text. */
export function itemsByTest(rows: readonly StoryRow[]): Map<string, RewardItem> {
  const items = new Map<string, RewardItem>();
  for (const { testId, lede } of rows) {
    if (lede && !items.has(testId)) items.set(testId, { title: "", body: lede, language: "en" });
  }
  return items;
}

/** Headline tests as preferences, counted pairs first: weak evidence as a soft label, never left out. */
export function headlinePreferences(
  counted: readonly CountedPairRow[],
  clear: readonly ClearPairRow[],
  items: ReadonlyMap<string, RewardItem>,
): PreferencePair[] {
  const ratios = counted.map((row) =>
    logRatio(
      { shown: row.impressionsA, clicked: row.clicksA },
      { shown: row.impressionsB, clicked: row.clicksB },
    ),
  );
  const prior = trueVariance(ratios);
  return [
    ...counted.map((row, i) => ({
      ...sides(row, items),
      ...origin(row),
      counts: {
        a: { shown: row.impressionsA, clicked: row.clicksA },
        b: { shown: row.impressionsB, clicked: row.clicksB },
      },
      aIsBetter: chanceBetter(ratios[i]!, prior),
      weight: 1,
    })),
    ...clear.map((row) => ({
      ...sides(row, items),
      ...origin(row),
      counts: null,
      aIsBetter: row.winner === "A" ? CLEAR : 1 - CLEAR,
      weight: CLEAR_WEIGHT,
    })),
  ];
}

function origin(row: CountedPairRow | ClearPairRow) {
  return {
    source: "outcome" as const,
    clusterId: row.clusterId,
    groupId: `${row.testId} ${row.imageId ?? ""}`,
    date: row.week ?? row.testDate ?? null,
  };
}

const UNKNOWN: RewardItem = { title: "", body: "", language: "en" };

/** The two texts of a row and their item. */
export function sides(row: CountedPairRow | ClearPairRow, items: ReadonlyMap<string, RewardItem>) {
  return {
    item: items.get(row.testId) ?? UNKNOWN,
    a: { title: row.headlineA, body: "" },
    b: { title: row.headlineB, body: "" },
  };
}
