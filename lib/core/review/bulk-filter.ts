import { z } from "zod";

/** Which items a bulk approval takes: of the open ones, those whose best candidate is good enough. */
export const bulkFilter = z.object({
  /** The latest run that wrote for the item; empty for any. */
  run: z.union([z.literal(""), z.uuid()]).default(""),
  category: z.string().trim().max(40).default(""),
  language: z.string().trim().max(35).default(""),
  /** Least chance to beat the human line, in percent; null takes items without a human line as well. */
  minChance: z.coerce.number().min(0).max(100).nullable().default(60),
  /** Leaves out whose best candidate has a warning. A blocked one is never taken. */
  withoutWarnings: z.boolean().default(true),
});
export type BulkFilter = z.output<typeof bulkFilter>;

/** How the open items fall under a bulk filter. The five figures after `open` add up to it. */
export interface BulkCounts {
  open: number;
  matched: number;
  /** Of another run, style or language than was asked for. */
  elsewhere: number;
  /** Every candidate is blocked. */
  blocked: number;
  warned: number;
  /** Less likely to beat the human line than was asked for, or without a human line. */
  below: number;
}

export interface BulkView {
  id: string;
  status: "preview" | "applied" | "discarded";
  filter: BulkFilter;
  counts: BulkCounts;
  createdAt: string;
  createdBy: string;
  /** Once applied: how many were approved, and how many had changed since the preview and were left alone. */
  applied: number;
  skipped: number;
  /** How many of the applied still stand: not undone and not decided anew. */
  standing: number;
}

/** One line of the preview: the text that would be approved. */
export interface BulkRow {
  itemId: string;
  item: string;
  language: string;
  title: string;
  body: string;
  categoryKey: string | null;
  /** 0–1; null without a human line. */
  winProbability: number | null;
  level: "pass" | "warn" | "block";
}
