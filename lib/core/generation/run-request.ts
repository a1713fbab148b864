import { z } from "zod";
import type { RunEstimate, TokenPrice } from "./estimate-run.ts";
import { itemSelection } from "./item-selection.ts";

export const CANDIDATES_PER_PAIR = { min: 1, max: 8, default: 3 } as const;

/** What a person (or the command line) asks for when starting a run. */
export const runRequest = z.object({
  name: z.string().trim().max(120).default(""),
  selection: itemSelection,
  promptVersionIds: z.array(z.uuid()).min(1, "Choose at least one style").max(50),
  candidatesPerPair: z.coerce
    .number()
    .pipe(z.int().min(CANDIDATES_PER_PAIR.min).max(CANDIDATES_PER_PAIR.max)),
  /** A model name of the configured server; empty for its default. */
  model: z.string().trim().max(200).default(""),
  /** The number of items that the person was told of; more than these are not started unseen. */
  expectedItems: z.int().min(0).optional(),
});
export type RunRequest = z.infer<typeof runRequest>;

/** What a run would be, to be estimated: nothing chosen yet counts as nothing to do. */
export const runEstimateRequest = z.object({
  selection: itemSelection,
  promptVersionIds: z.array(z.uuid()).max(50),
  candidatesPerPair: z.coerce
    .number()
    .pipe(z.int().min(CANDIDATES_PER_PAIR.min).max(CANDIDATES_PER_PAIR.max)),
  model: z.string().trim().max(200).default(""),
});
export type RunEstimateRequest = z.output<typeof runEstimateRequest>;

/** What a run would take; the composer takes no calls or tokens. */
export interface RunEstimateView extends RunEstimate {
  items: number;
  tasks: number;
  /** Names of a few of the items. */
  examples: string[];
  /** Items that were named but are archived or gone. */
  leftOut: number;
  model: string;
  isLanguageModel: boolean;
  basis: EstimateBasis;
  /** Dollars per million tokens, or null where no price is set. */
  price: TokenPrice | null;
  /** Styles whose template fails for some of the sampled items, with one of the messages. */
  brokenStyles: { name: string; message: string }[];
}

/** What the estimate of tokens rests on. */
export interface EstimateBasis {
  /** Prompts that were compiled to see how long they are. */
  prompts: number;
  tokensPerCandidate: number;
  /** Candidates that this model wrote lately and that were measured; 0 where it is an assumption. */
  measuredCandidates: number;
}
