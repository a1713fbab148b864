import type { ItemToMeasure, TaskToMeasure } from "./task-measure.ts";

/** An evaluation whose tasks have ended, as it is measured. */
export interface EvaluationToMeasure {
  items: ItemToMeasure[];
  /** Those that succeeded; each of one of the items. */
  tasks: TaskToMeasure[];
  styles: { key: string; name: string; version: number }[];
  /** Key → name of every style that a text may read as. */
  styleNames: Record<string, string>;
  candidatesPerPair: number;
  rewardModel: { id: string; name: string };
}
