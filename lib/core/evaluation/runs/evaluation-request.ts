import { z } from "zod";
import { CANDIDATES_PER_PAIR } from "../../generation/run-request.ts";

/** Texts of one evaluation at most: items × prompts. */
export const MOST_TASKS = 10_000;
/** Evaluations that one form starts, and one comparison shows, at most. */
export const MOST_EVALUATIONS = 8;

const temperature = z.number().min(0, "0 to 2").max(2, "0 to 2");

/**
 * What a person (or the command line) wants to compare over a version of a set. Several versions of one style, several
 * models or several temperatures make several evaluations, side by side.
 */
export const evaluationRequest = z.object({
  setVersionId: z.uuid(),
  name: z.string().trim().max(120, "At most 120 characters").default(""),
  promptVersionIds: z.array(z.uuid()).min(1, "Choose at least one prompt").max(100),
  /** Names of models of the configured server; an empty one is its usual. */
  models: z.array(z.string().trim().max(200)).min(1).max(6, "At most 6 models").default([""]),
  /** Null: each prompt's own. */
  temperatures: z.array(temperature.nullable()).min(1).max(6, "At most 6 temperatures").default([null]),
  candidatesPerPair: z.coerce
    .number()
    .pipe(z.int().min(CANDIDATES_PER_PAIR.min).max(CANDIDATES_PER_PAIR.max)),
  /** Whether answers that were kept from earlier calls will do. */
  useCache: z.boolean().default(false),
});
/** What evaluations would be, to be estimated. */
export const evaluationEstimateRequest = evaluationRequest.omit({ name: true, useCache: true });
export type EvaluationEstimateRequest = z.output<typeof evaluationEstimateRequest>;
export type EvaluationRequest = z.output<typeof evaluationRequest>;
