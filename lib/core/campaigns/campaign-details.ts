import { z } from "zod";
import { sendWindowInput } from "./send-window.ts";

export const CAMPAIGN_LIMITS = { name: 120, audience: 200, note: 1_000 } as const;

/** One line of text: no line breaks, tabs, NUL or other control characters, spaces at the ends taken off. */
const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `At most ${most} characters`)
    .refine((text) => !/\p{Cc}/u.test(text), "Write it on one line, without control characters");

/** What a person says of a campaign: its name, for whom it is (a label that the sender knows) and when it may go out. */
export const campaignDetails = z.object({
  name: line(CAMPAIGN_LIMITS.name).refine((name) => name !== "", "Give the campaign a name"),
  audience: line(CAMPAIGN_LIMITS.audience).default(""),
  window: sendWindowInput.prefault({}),
});
export type CampaignDetailsInput = z.input<typeof campaignDetails>;
export type CampaignDetails = z.output<typeof campaignDetails>;

/** A manager's words to the submitter; may have several lines. A return needs one, an approval does not. */
export const decisionNote = z
  .string()
  .trim()
  .max(CAMPAIGN_LIMITS.note, `At most ${CAMPAIGN_LIMITS.note} characters`)
  .refine((text) => !text.includes("\0"), "Remove the NUL character")
  .default("");
