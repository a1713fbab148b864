import { z } from "zod";
import { contentFilter } from "../content/content-filter.ts";

/** Which items a run takes: named ones, or all that match a filter of the content. Archived ones are never taken. */
export const itemSelection = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ids"), ids: z.array(z.uuid()).min(1, "Choose at least one item").max(10_000) }),
  z.object({ kind: z.literal("filter"), filter: contentFilter }),
]);
export type ItemSelection = z.output<typeof itemSelection>;
