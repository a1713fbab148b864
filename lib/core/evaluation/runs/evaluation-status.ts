export const EVALUATION_STATUSES = [
  "running",
  "cancelling",
  "cancelled",
  "measuring",
  "finished",
  "failed",
] as const;
export type EvaluationStatus = (typeof EVALUATION_STATUSES)[number];

/** From where to where an evaluation moves; the database holds the same table (keep_evaluation_run). */
const TRANSITIONS: Record<EvaluationStatus, readonly EvaluationStatus[]> = {
  running: ["measuring", "cancelling"],
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

/** Whether a worker is still at it, or has to be. */
export function isEvaluating(status: EvaluationStatus): boolean {
  return status === "running" || status === "cancelling" || status === "measuring";
}
