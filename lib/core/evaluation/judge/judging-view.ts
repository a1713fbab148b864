import type { MicroDollars } from "../../costs/money.ts";
import type { RunEstimate } from "../../generation/estimate-run.ts";
import type { JudgingStatus } from "./judging-status.ts";
import type { JudgingSummary } from "./judging-summary.ts";

/** A judging of two evaluations by a language model, as screens see it. */
export interface JudgingView {
  id: string;
  baselineId: string;
  challengerId: string;
  /** Key of the one style that it is about; null for all. */
  style: string | null;
  status: JudgingStatus;
  provider: string;
  model: string;
  /** Of the draw of its items. */
  seed: number;
  mostItems: number;
  /** Pairs to judge, each asked in both orders, and how they ended. */
  tasks: number;
  succeeded: number;
  failed: number;
  cancelled: number;
  /** Pairs that are the same text in both: not asked. */
  alike: number;
  calls: number;
  promptTokens: number;
  completionTokens: number;
  /** At the price of the start; null where none was set. */
  cost: MicroDollars | null;
  useCache: boolean;
  cachedAnswers: number;
  /** Why it waits, in words, while it is paused; else null. */
  pausedBecause: string | null;
  createdBy: string;
  /** ISO 8601. */
  createdAt: string;
  finishedAt: string | null;
  /** Seconds between start and end, or until now. */
  seconds: number;
}

/** A judging with its failures by kind, and what it came to. */
export interface JudgingProgress {
  judging: JudgingView;
  failures: { errorKind: string; message: string; count: number }[];
  /** Null until it has ended, and where no pair was judged. */
  summary: JudgingSummary | null;
}

/** What a judging would take. */
export interface JudgingEstimateView extends RunEstimate {
  pairs: number;
  items: number;
  alike: number;
  model: string;
  /** False where there is no model server: the composer cannot judge. */
  isLanguageModel: boolean;
  basis: {
    /** Questions that were put together to see how long they are. */
    prompts: number;
    tokensPerAnswer: number;
    /** Answers of this model that were measured; 0 where it is an assumption. */
    measuredAnswers: number;
  };
  price: { input: MicroDollars; output: MicroDollars } | null;
}

/** Tokens of a verdict with its reason, for a model that has not judged here yet. */
export const USUAL_TOKENS_PER_VERDICT = 45;
