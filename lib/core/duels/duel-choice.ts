import { z } from "zod";

/** What a person may say of two texts. */
export const DUEL_CHOICES = ["left", "right", "tie", "neither"] as const;
export type DuelChoice = (typeof DUEL_CHOICES)[number];

/** The choices in words. */
export const CHOICE_WORDS: Record<DuelChoice, string> = {
  left: "Left",
  right: "Right",
  tie: "Tie",
  neither: "Neither",
};

/** A day: whoever looks longer has left the screen open. */
const MOST_MILLISECONDS = 86_400_000;

/** A vote as the browser sends it. The same `requestId` sent twice counts once. */
export const voteInput = z
  .object({
    requestId: z.uuid(),
    itemId: z.uuid(),
    leftId: z.uuid(),
    rightId: z.uuid(),
    choice: z.enum(DUEL_CHOICES),
    /** From the showing of the pair to the key. */
    milliseconds: z
      .int()
      .min(0)
      .transform((time) => Math.min(time, MOST_MILLISECONDS)),
  })
  .refine(({ leftId, rightId }) => leftId !== rightId, { error: "needs two texts", path: ["rightId"] });
export type VoteInput = z.infer<typeof voteInput>;

/** Takes a vote back; both are named by their requests. */
export const undoVoteInput = z.object({ requestId: z.uuid(), voteRequestId: z.uuid() });
export type UndoVoteInput = z.infer<typeof undoVoteInput>;

/** Asks for more pairs, but not for these: they are at hand, or were skipped. */
export const nextDuelsInput = z.object({
  without: z.array(z.object({ a: z.uuid(), b: z.uuid() })).max(500, "name at most 500 pairs"),
});
export type NextDuelsInput = z.infer<typeof nextDuelsInput>;
