import { GENERATION_FAILURES } from "./generation-error.ts";
import { needsPerson } from "./limits/breaker.ts";
import type { RunPause } from "./run-view.ts";

export interface PauseWords {
  /** What happened. */
  why: string;
  /** What became of the work, what the console does by itself, and what a person can do. */
  next: string;
  /** Where a person can do it: the part of the settings, or null where it is on the run's own page or outside. */
  place: "model" | "cost" | null;
}

const KEPT = "What is done is kept";

/** Why a run stands still, and what happens next, for the run's page and the command line. */
export function pauseWords({ kind, by }: Pick<RunPause, "kind" | "by">): PauseWords {
  if (kind === "person")
    return {
      why: `${by ?? "Somebody"} paused this run.`,
      next: `Calls that were under way still end and are kept. Nothing more happens until somebody presses Resume; it then goes on where it stopped.`,
      place: null,
    };
  if (kind === "budget")
    return {
      why: "The budget of this run is spent.",
      next: `${KEPT}. It goes on where it stopped when its budget is raised.`,
      place: null,
    };
  if (kind === "day-budget")
    return {
      why: "The day's budget for all runs is spent.",
      next: `${KEPT}. It goes on by itself on the next day (UTC), or when an admin raises that budget in the settings.`,
      place: "cost",
    };
  const itself = needsPerson(kind)
    ? "The console asks the server again by itself, and the run goes on by itself once that works. Resume asks at once."
    : "The console asks the server again by itself, and the run goes on by itself as soon as it answers. Resume asks at once.";
  const check = CHECKS[kind];
  return {
    why: `${GENERATION_FAILURES[kind].meaning}.`,
    next: `${check ? `${check} ` : ""}${KEPT}, and what was under way is asked again. ${itself}`,
    place: OUTSIDE.has(kind) ? null : "model",
  };
}

/** What a person can do about it. */
const CHECKS: Partial<Record<RunPause["kind"], string>> = {
  auth: "Give the worker a good OPENAI_API_KEY and start it anew, or have the key let in again at the provider.",
  quota: "Top the account up at the provider.",
  connection: "Check OPENAI_BASE_URL and the network.",
  timeout: "Where the model needs longer than that, raise PUSHGEN_CALL_SECONDS.",
  server: "Its provider may tell of a disturbance.",
  "rate-limited": "Lower PUSHGEN_CONCURRENCY if this happens often.",
};

/** What the settings of the model say nothing about. */
const OUTSIDE: ReadonlySet<RunPause["kind"]> = new Set(["quota", "server", "rate-limited", "timeout"]);
