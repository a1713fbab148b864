import { z } from "zod";
import type { MeasuredTask } from "./item-statistics.ts";

/**
 * What a result file keeps of each task, so that a later evaluation can be compared with it: the item by its id and by
 * a digest of its text and references, the style, and the statistics of the figures that decide.
 */
export const fileTask = z.object({
  item: z.string(),
  digest: z.string(),
  style: z.string(),
  statistics: z.record(z.string(), z.array(z.number())),
});
export type FileTask = z.output<typeof fileTask>;

const evaluation = z.object({
  prompts: z.array(z.string()),
  rewardModel: z.string(),
  styleReader: z.string().nullable(),
  measured: z.array(fileTask).min(1),
});

/** A file that `pushgen evaluate --json` wrote: the parts that a comparison needs. */
export const resultFile = z.object({ evaluations: z.array(evaluation).min(1) });
export type ResultFile = z.output<typeof resultFile>;

/** What two results have in common, ready to be paired; items whose text or references changed are counted and left out. */
export function comparableTasks(
  baseline: readonly FileTask[],
  challenger: readonly FileTask[],
): { baseline: MeasuredTask[]; challenger: MeasuredTask[]; changed: number } {
  const digests = new Map(baseline.map(({ item, digest }) => [item, digest]));
  const same = new Set<string>();
  const changed = new Set<string>();
  for (const { item, digest } of challenger) {
    const before = digests.get(item);
    if (before !== undefined) (before === digest ? same : changed).add(item);
  }
  const tasks = (all: readonly FileTask[]) =>
    all
      .filter(({ item }) => same.has(item))
      .map(({ item, style, statistics }) => ({ itemId: item, categoryKey: style, statistics }));
  return { baseline: tasks(baseline), challenger: tasks(challenger), changed: changed.size };
}
