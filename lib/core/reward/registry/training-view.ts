import type { PairCounts } from "../decisions/pair-kind.ts";
import type { TrainingReport } from "./training-report.ts";
import type { TrainingSettings } from "./training-settings.ts";
import type { TrainingStatus } from "./training-status.ts";

/** A training as its page shows it. Times are ISO 8601. */
export interface TrainingView {
  id: string;
  name: string;
  status: TrainingStatus;
  settings: TrainingSettings;
  /** Done of all work, 0–1. */
  fraction: number;
  message: string;
  pairCounts: PairCounts | null;
  report: TrainingReport | null;
  /** Why it failed, in a sentence. */
  error: string | null;
  createdBy: string;
  /** Asked for by the schedule, on behalf of who set it. */
  scheduled: boolean;
  createdAt: string;
  finishedAt: string | null;
  model: { id: string; version: number } | null;
}
