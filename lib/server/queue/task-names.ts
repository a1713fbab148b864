import "server-only";

/** The names of our jobs. `generate` is one per model server: a worker takes only what it can serve. */
export const PLAN_RUN = "plan_run";
export const IMPORT_CONTENT = "import_content";

export function generateTaskName(provider: string): string {
  return `generate_${provider}`;
}

/** Asks a model server that paused its runs whether it is there again. */
export function probeTaskName(provider: string): string {
  return `probe_${provider}`;
}
export const TRAIN_REWARD = "train_reward";
export const RESCORE_OPEN = "rescore_open";
/** Whether a training is due by the schedule, and whether the score holds. */
export const LOOK_AFTER_LEARNING = "look_after_learning";
