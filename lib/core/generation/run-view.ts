import type { Budget } from "../costs/budget.ts";
import type { BudgetPause } from "../costs/budget-pause.ts";
import type { MicroDollars } from "../costs/money.ts";
import type { PaidPrice } from "../costs/token-price.ts";
import type { GenerationFailure } from "./generation-error.ts";
import { ACTIVE_STATUSES, type RunStatus } from "./run-status.ts";

/** Why a run stands still. */
export interface RunPause {
  /** `person`, a budget, or what the model server did. */
  kind: "person" | BudgetPause | GenerationFailure;
  /** The person; null where the console itself paused it. */
  by: string | null;
  /** ISO 8601. */
  at: string;
  /** When the model server is asked again, ISO 8601; null where a person has to go on. */
  resumeAt: string | null;
}

/** A run as screens and the command line see it. */
export interface RunView {
  id: string;
  name: string;
  status: RunStatus;
  /** Null but while it is paused. */
  pause: RunPause | null;
  provider: string;
  model: string;
  candidatesPerPair: number;
  source: string;
  tasks: number;
  succeeded: number;
  failed: number;
  cancelled: number;
  candidates: number;
  duplicates: number;
  blocked: number;
  calls: number;
  promptTokens: number;
  completionTokens: number;
  mode: "live" | "batch";
  useCache: boolean;
  /** What is paid for a million tokens, as it was when the run started; null where no price was set. */
  price: PaidPrice | null;
  /** So far; null where no price was set. */
  cost: MicroDollars | null;
  /** Tasks that were answered from the kept answers, without a call. */
  cachedAnswers: number;
  budget: Budget;
  createdBy: string;
  /** ISO 8601. */
  createdAt: string;
  finishedAt: string | null;
  /** Seconds between start and end, or until now. */
  seconds: number;
}

/** A style that a run writes in, by the version that was published when it started. */
export interface RunStyle {
  key: string;
  name: string;
  version: number;
}

/** Whether the run has not ended: it goes on, or somebody or the model server can make it go on. */
export function isActive(run: Pick<RunView, "status">): boolean {
  return (ACTIVE_STATUSES as readonly RunStatus[]).includes(run.status);
}
