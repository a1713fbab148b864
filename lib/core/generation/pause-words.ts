import { GENERATION_FAILURES } from "./generation-error.ts";
import { needsPerson } from "./limits/breaker.ts";
import type { RunPause } from "./run-view.ts";

export interface PauseWords {
  /** What happened. */
  why: string;
  /** What became of the work, and what the console does by itself. */
  next: string;
  /** What a person can do; empty where nothing is to be done. */
  todo: string;
  /** The part of the settings where that is, or null where it is on the run's own page or outside. */
  place: "model" | "cost" | null;
}

const KEPT = "What is done is kept";

/** Why a run stands still, and what happens next, for the run's page and the command line. */
export function pauseWords({ kind, by }: Pick<RunPause, "kind" | "by">): PauseWords {
  if (kind === "person")
    return {
      why: `${by ?? "Somebody"} paused this run.`,
      next: "Calls that were under way still end and are kept; no other is begun.",
      todo: "Resume makes it go on where it stopped.",
      place: null,
    };
  if (kind === "budget")
    return {
      why: "The budget of this run is spent.",
      next: `${KEPT}. It goes on where it stopped when its budget is raised.`,
      todo: "",
      place: null,
    };
  if (kind === "day-budget")
    return {
      why: "The day's budget for all runs and evaluations is spent.",
      next: `${KEPT}. It goes on by itself on the next day (UTC).`,
      todo: "It goes on at once when an admin raises that budget in the settings.",
      place: "cost",
    };
  const when = needsPerson(kind) ? "once that works" : "as soon as it answers";
  return {
    why: `${GENERATION_FAILURES[kind].meaning}.`,
    next: `${KEPT}, and what was under way is asked again. The console asks the server again from time to time, and the run goes on by itself ${when}.`,
    todo: `${CHECKS[kind] ?? ""} Resume asks at once.`.trimStart(),
    place: kind === "auth" || kind === "connection" ? "model" : null,
  };
}

const CHECKS: Partial<Record<RunPause["kind"], string>> = {
  auth: "Give the worker a good OPENAI_API_KEY and start it anew, or have the key let in again at the provider.",
  quota: "Top the account up at the provider.",
  connection: "Check OPENAI_BASE_URL and the network.",
  timeout: "Where the model needs longer than that, raise PUSHGEN_CALL_SECONDS.",
  server: "See whether its provider tells of a disturbance.",
  "rate-limited": "Lower PUSHGEN_CONCURRENCY if this happens often.",
};
