import type { Confusion } from "./report.ts";
import type { TaskMeasure, TaskToMeasure } from "./task-measure.ts";

/** Counts every text that could be read by the style asked for and the style that it reads as. */
export function confusionOf(
  input: { tasks: readonly TaskToMeasure[]; styles: readonly { key: string }[] },
  measures: ReadonlyMap<string, TaskMeasure>,
  labels: Confusion["labels"],
): Confusion {
  const asked = input.styles.map(({ key }) => key);
  const column = new Map(labels.map(({ key }, at) => [key, at]));
  const counts = asked.map(() => new Array<number>(labels.length).fill(0));
  for (const task of input.tasks) {
    const row = counts[asked.indexOf(task.categoryKey)];
    for (const key of measures.get(task.id)!.reads) {
      const at = key === null ? undefined : column.get(key);
      if (row && at !== undefined) row[at]!++;
    }
  }
  return { labels, asked, counts };
}
