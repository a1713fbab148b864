import type { Accuracy } from "../../reward/training/pair-accuracy.ts";
import type { NotLearned } from "../outcomes/why-not-learned.ts";
import type { HoldsReport } from "./holds-report.ts";
import type { RecordVerdict } from "./score-record.ts";

/** A model whose scores were sent, by its name. */
export interface JudgedModel {
  id: string;
  version: number;
  name: string;
  active: boolean;
  /** Pairs that it can be judged on. */
  pairs: number;
}

/** Whether a score holds, as its page shows it. */
export interface HoldsView {
  /** The model that is looked at; null where no reward model exists. */
  model: JudgedModel;
  /** What its card claims, on pairs held out of its training; null where it claims nothing. */
  claimed: (Accuracy & { name: string }) | null;
  report: HoldsReport;
  /** Every model whose scores were sent, the newest version first; the active one in any case. */
  models: JudgedModel[];
  /** Experiments that say nothing about a score, the newest first, and how many there are of each. */
  leftOut: { key: string; why: NotLearned }[];
  /** There is more than was looked at: the newest is. */
  cut: boolean;
}

/** What was found last about the score that is in use, for the home page. Days are ISO 8601. */
export interface ScoreCheckView {
  modelId: string;
  version: number;
  name: string;
  day: string;
  pairs: number;
  items: number;
  promised: number | null;
  kept: number | null;
  keptLow: number | null;
  keptHigh: number | null;
  verdict: RecordVerdict;
  alarmSince: string | null;
}

export const RECORD_VERDICT_WORDS: Record<RecordVerdict, { name: string; short: string; hint: string }> = {
  holds: {
    name: "The score holds",
    short: "It holds",
    hint: "Its favourite leads more often than a coin would have it, and about as often as it promised.",
  },
  less_than_promised: {
    name: "Less than promised",
    short: "Less than promised",
    hint: "Its favourite leads more often than a coin would have it, but clearly less often than it promised.",
  },
  broken: {
    name: "The score does not hold",
    short: "It does not hold",
    hint: "Its favourite leads clearly less often than it promised, and perhaps no more often than a coin would have it.",
  },
  cannot_tell: {
    name: "Cannot tell yet",
    short: "Cannot tell yet",
    hint: "Too little has come back to tell the score from a coin.",
  },
};
