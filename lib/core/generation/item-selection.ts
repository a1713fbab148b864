import { z } from "zod";
import type { ContentFilter } from "../content/content-filter.ts";

const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine(
      (text) => text.isWellFormed() && !text.includes("\0"),
      "holds a character that cannot be searched",
    )
    .default("");

/** Stricter than the filter in an address: what makes no sense there counts as not given, here it would widen a run. */
const itemFilter: z.ZodType<ContentFilter, unknown> = z.strictObject({
  text: words(200),
  kind: words(100),
  language: words(35),
  reference: z.enum(["", "with", "without"]).default(""),
  candidates: z.enum(["", "with", "without"]).default(""),
  archived: z.literal("").default(""),
});

/** Which items a run takes: named ones, or all that match a filter of the content. Archived ones are never taken. */
export const itemSelection = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ids"), ids: z.array(z.uuid()).min(1, "Choose at least one item").max(10_000) }),
  z.object({ kind: z.literal("filter"), filter: itemFilter }),
]);
export type ItemSelection = z.output<typeof itemSelection>;
