import { clusteredShareInterval } from "../../statistics/clustered-share.ts";
import type { Interval } from "../../statistics/interval.ts";

/** How one text was meant and how it reads. */
export interface StyleReading {
  asked: string;
  read: string;
  itemId: string;
}

export interface ConfusionMatrix {
  /** Keys, in alphabetical order: those that were asked for or read. */
  categories: string[];
  /** `counts[i][j]`: texts that were asked for as category i and read as j. */
  counts: number[][];
}

export function confusionMatrix(readings: readonly StyleReading[]): ConfusionMatrix {
  const categories = [...new Set(readings.flatMap(({ asked, read }) => [asked, read]))].sort();
  const counts = categories.map(() => categories.map(() => 0));
  for (const { asked, read } of readings) counts[categories.indexOf(asked)]![categories.indexOf(read)]!++;
  return { categories, counts };
}

/** Share of texts that read as what was asked for. */
export interface ControlAccuracy {
  texts: number;
  items: number;
  /** 0–1; null for no text. */
  accuracy: number | null;
  /** 95 %, with the items as clusters: texts of one item are alike. */
  interval: Interval | null;
}

export function controlAccuracy(readings: readonly StyleReading[]): ControlAccuracy {
  const items = [...Map.groupBy(readings, ({ itemId }) => itemId).values()].map((texts) => ({
    wins: texts.filter(({ asked, read }) => asked === read).length,
    trials: texts.length,
  }));
  if (items.length === 0) return { texts: 0, items: 0, accuracy: null, interval: null };
  const sum = (value: (item: { wins: number; trials: number }) => number) =>
    items.reduce((total, item) => total + value(item), 0);
  const sums = {
    clusters: items.length,
    wins: sum(({ wins }) => wins),
    trials: sum(({ trials }) => trials),
    winsSquared: sum(({ wins }) => wins ** 2),
    winsTimesTrials: sum(({ wins, trials }) => wins * trials),
    trialsSquared: sum(({ trials }) => trials ** 2),
  };
  return {
    texts: readings.length,
    items: items.length,
    accuracy: sums.wins / sums.trials,
    interval: clusteredShareInterval(sums),
  };
}
