import { z } from "zod";

/** Which approved notifications a person wants to see or add. */
export const approvedFilter = z.object({
  /** Part of the title, the text or the item's id. */
  text: z.string().trim().max(200).default(""),
  language: z.string().trim().max(35).default(""),
  /** Key of a style; `human` for the human line. */
  category: z.string().trim().max(60).default(""),
  /** Leave out what another campaign holds already. */
  unused: z.boolean().default(true),
});
export type ApprovedFilter = z.output<typeof approvedFilter>;
export type ApprovedFilterInput = z.input<typeof approvedFilter>;

/** The word by which the filter names notifications without a style. */
export const HUMAN_LINE = "human";
