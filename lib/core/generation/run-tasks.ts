import { z } from "zod";
import type { MicroDollars } from "../costs/money.ts";

/** Which tasks of a run are listed: all, those that failed, or those that took more than one call. */
export const TASK_FILTERS = ["all", "failed", "again"] as const;
export type TaskFilter = (typeof TASK_FILTERS)[number];

/** A task's place in the list: its item and its prompt version, as an address holds it. */
const PLACE = /^[0-9a-f-]{36}_[0-9a-f-]{36}$/;

/** A page of a run's tasks as it is asked for; what makes no sense counts as not given. */
export const tasksQuestion = z.object({
  filter: z.enum(TASK_FILTERS).catch("all").default("all"),
  after: z.string().regex(PLACE).nullable().catch(null).default(null),
});
export type TasksQuestion = z.output<typeof tasksQuestion>;

/** One item in one style: how it ended, and what all its calls took together. */
export interface RunTaskView {
  id: string;
  itemId: string;
  item: string;
  style: string;
  version: number;
  status: "queued" | "running" | "succeeded" | "failed" | "cancelled";
  /** Why it failed, in a sentence. */
  error: string | null;
  calls: number;
  cachedAnswers: number;
  promptTokens: number;
  completionTokens: number;
  /** Null where no price was known when the run started. */
  cost: MicroDollars | null;
  /** From its first call to its saving, waits between calls included; null before it has ended. */
  seconds: number | null;
}

export interface RunTasksPage {
  tasks: RunTaskView[];
  /** `after` of the next page, or null at the end. */
  next: string | null;
}
