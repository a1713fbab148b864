import { z } from "zod";

/** Why a reviewer turns an item's candidates down; the words are kept with the decision. */
export const REJECT_REASONS = [
  "Not true to the item",
  "Wrong tone",
  "Nothing stands out",
  "Not worth a notification",
] as const;

const seen = z.object({
  itemId: z.uuid(),
  /** The version of the item that the reviewer saw; an older one is refused. */
  version: z.int().min(1),
});

/** What a reviewer decides on one item. */
export const decisionInput = z.discriminatedUnion("action", [
  seen.extend({ action: z.literal("approve"), candidateId: z.uuid() }),
  seen.extend({
    action: z.literal("override"),
    candidateId: z.uuid(),
    title: z.string().trim().max(1_000),
    body: z.string().trim().min(1, "Write a body").max(2_000),
  }),
  seen.extend({ action: z.literal("reject"), reason: z.string().trim().min(1, "Give a reason").max(500) }),
]);
export type DecisionInput = z.infer<typeof decisionInput>;

export const undoInput = seen;
