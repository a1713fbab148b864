import "server-only";

/** The names of our jobs. `generate` is one per model server: a worker takes only what it can serve. */
export const PLAN_RUN = "plan_run";
export const IMPORT_CONTENT = "import_content";

export function generateTaskName(provider: string): string {
  return `generate_${provider}`;
}
export const PRUNE_ANSWERS = "prune_answers";
/** Looks after the batches of one run: only a worker that has their model server can. */
export function batchTaskName(provider: string): string {
  return `batch_${provider}`;
}
/** Makes runs go on that the budget of the day before had stopped. */
export const RESUME_DAY = "resume_day";

/** Asks a model server that paused its runs whether it is there again. */
export function probeTaskName(provider: string): string {
  return `probe_${provider}`;
}
export const TRAIN_REWARD = "train_reward";
export const RESCORE_OPEN = "rescore_open";
/** Whether a training is due by the schedule, and whether the score holds. */
export const LOOK_AFTER_LEARNING = "look_after_learning";
export const MEASURE_EVALUATION = "measure_evaluation";

/** As `generate`, for the tasks of evaluations. */
export function evaluateTaskName(provider: string): string {
  return `evaluate_${provider}`;
}

/** As `generate`, for the pairs that a model judges. */
export function judgeTaskName(provider: string): string {
  return `judge_${provider}`;
}
