import type { CostSums } from "../costs/cost-report.ts";
import type { RunView } from "../generation/run-view.ts";
import type { ScoreCheckView } from "../learning/holds/holds-view.ts";
import type { LiftMonth } from "../learning/lift/lift-month.ts";
import type { JobStep } from "./job-steps.ts";
import type { WaitingRow } from "./waiting-rows.ts";

/** Messages of the campaigns that were approved this month (UTC), by who wrote them. */
export interface WrittenVolume {
  campaigns: number;
  messages: number;
  /** As the console wrote them. */
  written: number;
  /** Written by the console and edited by a reviewer. */
  edited: number;
}

export interface HomeView {
  /** `2026-11`, UTC. */
  month: string;
  steps: JobStep[];
  waiting: WaitingRow[];
  /** Runs that have not ended, the newest first. */
  runs: RunView[];
  volume: WrittenVolume;
  /** What all runs and evaluations used this month. */
  costs: CostSums;
  /** The last months with their sums, oldest first, and when the newest was summed; the month itself may be missing. */
  lifts: (LiftMonth & { summedAt: string })[];
  /** What was found last about the score in use; null where nothing of it has come back. */
  score: ScoreCheckView | null;
}
