import { z } from "zod";

/** Items of one judging: a set holds no more. */
export const MOST_JUDGED_ITEMS = 2_000;
export const USUAL_JUDGED_ITEMS = 100;

/** What a person asks for: which two evaluations, how much of them, and who judges. */
export const judgingRequest = z.object({
  baselineId: z.uuid(),
  challengerId: z.uuid(),
  /** Key of a style; null for all that both wrote in. */
  style: z.string().max(40).nullable().default(null),
  items: z.coerce.number().pipe(
    z
      .int(`1 to ${MOST_JUDGED_ITEMS.toLocaleString("en")}`)
      .min(1, "At least 1")
      .max(MOST_JUDGED_ITEMS, `At most ${MOST_JUDGED_ITEMS.toLocaleString("en")}`),
  ),
  /** A model of the configured server; empty for its usual. */
  model: z.string().trim().max(200).default(""),
  /** Whether answers that were kept from earlier calls will do. */
  useCache: z.boolean().default(false),
});
export type JudgingRequest = z.output<typeof judgingRequest>;

/** What it would be, to be estimated. */
export const judgingEstimateRequest = judgingRequest.omit({ useCache: true });
export type JudgingEstimateRequest = z.output<typeof judgingEstimateRequest>;
