import { z } from "zod";

/** The most items that one bulk approval takes; the most certain go first. */
export const BULK_MOST = 20_000;

const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .transform((value) => value.replaceAll("\0", "").toWellFormed());

/** “Approve the top candidate where …”. The run, the style and the language set the scope; the rest is a condition. */
export const bulkFilter = z.object({
  /** The run that last wrote candidates for the item; empty for any. */
  run: z.union([z.literal(""), z.uuid("Choose a run from the list")]).default(""),
  /** Key of the top candidate's style; empty for any. */
  style: words(60).default(""),
  language: words(35).default(""),
  /** The least chance to beat the human line, in per cent; null asks for none, so items without one come along. */
  minWin: z
    .int("Give a whole number")
    .min(0, "Give a number from 0 to 100")
    .max(100, "Give a number from 0 to 100")
    .nullable()
    .default(80),
  /** Leave out a top candidate that a guardrail warns of. What is blocked is never approved. */
  noWarnings: z.boolean().default(true),
});
export type BulkFilter = z.output<typeof bulkFilter>;
export type BulkFilterInput = z.input<typeof bulkFilter>;
