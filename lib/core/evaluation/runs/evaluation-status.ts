export const EVALUATION_STATUSES = [
  "running",
  "paused",
  "cancelling",
  "cancelled",
  "measuring",
  "finished",
  "failed",
] as const;
export type EvaluationStatus = (typeof EVALUATION_STATUSES)[number];

/** From where to where an evaluation moves; the database holds the same table (keep_evaluation_run). */
const TRANSITIONS: Record<EvaluationStatus, readonly EvaluationStatus[]> = {
  running: ["measuring", "cancelling", "paused"],
  paused: ["running", "measuring", "cancelling"],
  cancelling: ["cancelled"],
  cancelled: ["running"],
  measuring: ["finished", "failed"],
  finished: ["running"],
  failed: ["running", "measuring"],
};

/** The states from which an evaluation may go to `to`. */
export function evaluationStatesBefore(to: EvaluationStatus): EvaluationStatus[] {
  return EVALUATION_STATUSES.filter((from) => TRANSITIONS[from].includes(to));
}

/** Whether a worker is at it, or has to be: not while it waits for the day's budget. */
export function isEvaluating(status: EvaluationStatus): boolean {
  return status === "running" || status === "cancelling" || status === "measuring";
}

/** Whether nothing of it changes any more unless a person takes it up again. A paused one goes on by itself. */
export function hasEnded(status: EvaluationStatus): boolean {
  return status === "finished" || status === "cancelled" || status === "failed";
}
