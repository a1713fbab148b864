export const JUDGING_STATUSES = ["running", "paused", "cancelling", "cancelled", "finished"] as const;
export type JudgingStatus = (typeof JUDGING_STATUSES)[number];

/** From where to where a judging moves; the database holds the same table (keep_evaluation_judging). */
const TRANSITIONS: Record<JudgingStatus, readonly JudgingStatus[]> = {
  running: ["paused", "cancelling", "finished"],
  paused: ["running", "cancelling", "finished"],
  cancelling: ["cancelled"],
  cancelled: ["running"],
  finished: ["running"],
};

/** The states from which a judging may go to `to`. */
export function judgingStatesBefore(to: JudgingStatus): JudgingStatus[] {
  return JUDGING_STATUSES.filter((from) => TRANSITIONS[from].includes(to));
}

/** Whether nothing of it changes any more unless a person takes it up again. A paused one goes on by itself. */
export function judgingHasEnded(status: JudgingStatus): boolean {
  return status === "finished" || status === "cancelled";
}
