export const TRAINING_STATUSES = ["queued", "running", "succeeded", "failed", "cancelled"] as const;
export type TrainingStatus = (typeof TRAINING_STATUSES)[number];

/** From where to where a training moves; the database holds the same table (keep_reward_training). */
const TRANSITIONS: Record<TrainingStatus, readonly TrainingStatus[]> = {
  queued: ["running", "cancelled"],
  running: ["succeeded", "failed", "cancelled"],
  succeeded: [],
  failed: [],
  cancelled: [],
};

/** The states from which a training may go to `to`. */
export function statesBefore(to: TrainingStatus): TrainingStatus[] {
  return TRAINING_STATUSES.filter((from) => TRANSITIONS[from].includes(to));
}

/** Whether anything of the training is still going to change. */
export function isUnderWay(status: TrainingStatus): boolean {
  return TRANSITIONS[status].length > 0;
}
