/**
 * Where an experiment stands. From `launched` on its texts, arms and shares never change; `stopped` ends the assignment
 * while late outcomes still come in; `concluded` is final.
 */
export const EXPERIMENT_STATUSES = ["draft", "launched", "stopped", "concluded"] as const;
export type ExperimentStatus = (typeof EXPERIMENT_STATUSES)[number];

/** The transition table of an experiment: for each act, from which status it starts and where it ends. */
export const EXPERIMENT_MOVES = {
  launch: { from: "draft", to: "launched" },
  stop: { from: "launched", to: "stopped" },
  conclude: { from: "stopped", to: "concluded" },
} as const satisfies Record<string, { from: ExperimentStatus; to: ExperimentStatus }>;
export type ExperimentMove = keyof typeof EXPERIMENT_MOVES;

/** Whether the transition table lets an experiment of this status make the move. */
export function canMove(status: ExperimentStatus, move: ExperimentMove): boolean {
  return EXPERIMENT_MOVES[move].from === status;
}

/** Whether outcomes of such an experiment are taken in. */
export function takesOutcomes(status: ExperimentStatus): boolean {
  return status === "launched" || status === "stopped";
}

const NOW: Record<ExperimentStatus, string> = {
  draft: "it is a draft now",
  launched: "it is running, and its texts are frozen: a change is a new experiment",
  stopped: "it was stopped",
  concluded: "it is concluded",
};

/** Why a refused act was refused, in one line for the person who tried; `what` is the act in the past. */
export function refusedMove(status: ExperimentStatus, what: string): string {
  return `This experiment could not be ${what}: ${NOW[status]}. Reload to see it as it stands.`;
}
