/** What a run can be: the states between its start and its end, and the ends. */
export const RUN_STATUSES = [
  "planning",
  "running",
  "paused",
  "cancelling",
  "cancelled",
  "finished",
  "failed",
] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

/** Where each state may lead; the database holds the same table (keep_run_status). */
export const RUN_TRANSITIONS: Record<RunStatus, readonly RunStatus[]> = {
  planning: ["running", "paused", "cancelling", "cancelled", "finished", "failed"],
  running: ["paused", "cancelling", "cancelled", "finished", "failed"],
  // The last calls that were under way at the pause may end it.
  paused: ["running", "cancelling", "cancelled", "finished"],
  cancelling: ["cancelled"],
  cancelled: ["planning"],
  finished: ["planning"],
  failed: ["planning"],
};

/** The states from which a run may go to this one. */
export function statesBefore(status: RunStatus): RunStatus[] {
  return RUN_STATUSES.filter((from) => RUN_TRANSITIONS[from].includes(status));
}

/** The states in which a run still changes, or will once somebody goes on. */
export const ACTIVE_STATUSES = ["planning", "running", "paused", "cancelling"] as const satisfies RunStatus[];
