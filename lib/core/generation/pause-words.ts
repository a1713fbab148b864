import { GENERATION_FAILURES } from "./generation-error.ts";
import type { RunPause } from "./run-view.ts";

/** Why a run stands still, and what happens next: two sentences each at most, for the run's page and the command line. */
export function pauseWords({ kind, by }: Pick<RunPause, "kind" | "by">): { why: string; next: string } {
  if (kind === "person")
    return {
      why: `${by ?? "Somebody"} paused this run.`,
      next: "What is done is kept. It goes on where it stopped when somebody presses Resume.",
    };
  if (kind === "budget")
    return {
      why: "The budget of this run is spent.",
      next: "What is done is kept. It goes on where it stopped when its budget is raised.",
    };
  if (kind === "day-budget")
    return {
      why: "The day's budget for all runs and evaluations is spent.",
      next: "What is done is kept. It goes on by itself on the next day (UTC), or when an admin raises that budget in the settings.",
    };
  const { meaning } = GENERATION_FAILURES[kind];
  const check = CHECKS[kind];
  return {
    why: `${meaning}.`,
    next: `${check ? `${check} ` : ""}What is done is kept, and no task was failed by this. The run goes on by itself as soon as the server answers.`,
  };
}

/** What a person can do about it. */
const CHECKS: Partial<Record<RunPause["kind"], string>> = {
  auth: "Set a good OPENAI_API_KEY and start the worker anew.",
  quota: "Top the account up.",
  connection: "Check OPENAI_BASE_URL and the network.",
  "rate-limited": "Lower PUSHGEN_CONCURRENCY if this happens often.",
};
