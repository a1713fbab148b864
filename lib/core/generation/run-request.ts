import { z } from "zod";
import type { PaidPrice } from "../costs/token-price.ts";
import type { RunEstimate } from "./estimate-run.ts";
import { itemSelection } from "./item-selection.ts";

export const CANDIDATES_PER_PAIR = { min: 1, max: 8, default: 3 } as const;

/** How the model is asked, and what may be spent. */
const runTerms = {
  /** At once, or through the server's Batch API: half the price, within 24 hours. */
  mode: z.enum(["live", "batch"]).default("live"),
  /** Whether answers may be taken from those that are kept. */
  useCache: z.boolean().default(false),
  /** In micro-dollars. */
  budget: z.int().min(1, "A budget is more than nothing").max(1e15).nullable().default(null),
  tokenBudget: z.int().min(1, "A budget is at least one token").max(1e15).nullable().default(null),
};

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
  ...runTerms,
  /** The number of items that the person was told of; more than these are not started unseen. */
  expectedItems: z.int().min(0).optional(),
});
type RunTerms = z.output<z.ZodObject<typeof runTerms>>;
/** The terms may be left out: at once, without kept answers or a budget. */
export type RunRequest = Omit<z.output<typeof runRequest>, keyof RunTerms> & Partial<RunTerms>;

/** What a run would be, to be estimated: nothing chosen yet counts as nothing to do. */
export const runEstimateRequest = z.object({
  selection: itemSelection,
  promptVersionIds: z.array(z.uuid()).max(50),
  candidatesPerPair: z.coerce
    .number()
    .pipe(z.int().min(CANDIDATES_PER_PAIR.min).max(CANDIDATES_PER_PAIR.max)),
  model: z.string().trim().max(200).default(""),
  mode: runTerms.mode,
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
  /** What is paid for a million tokens, or null where no price is set. */
  price: PaidPrice | null;
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
