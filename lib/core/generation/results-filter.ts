import { z } from "zod";
import { GUARDRAIL_LEVELS } from "../guardrails/guardrail.ts";
import { choiceGiven } from "../text/address-values.ts";

/** What of a run's results is shown. It is read from an address, so what makes no sense counts as not given. */
export const resultsFilter = z.object({
  /** Key of a style. */
  style: z
    .string()
    .max(100)
    .refine((key) => !key.includes("\0"))
    .catch("")
    .default(""),
  level: choiceGiven(GUARDRAIL_LEVELS),
});
export type ResultsFilter = z.output<typeof resultsFilter>;

/** The filter as an address holds it. */
export function resultsSearch(filter: ResultsFilter): URLSearchParams {
  return new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ""));
}
