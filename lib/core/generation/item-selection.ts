import { z } from "zod";

/** Which items a run takes: named ones, or all that match. */
export const itemSelection = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ids"), ids: z.array(z.uuid()).min(1, "Choose at least one item").max(10_000) }),
  z.object({
    kind: z.literal("filter"),
    language: z.string().max(35).optional(),
    /** Only items that have no candidates yet. */
    withoutCandidates: z.boolean().default(false),
  }),
]);
export type ItemSelection = z.infer<typeof itemSelection>;
