import type { ExperimentAnalysis } from "./analysis/analyse-experiment.ts";
import type { Decision } from "./analysis/verdict.ts";
import type { ArmSource } from "./design/arm-source.ts";
import type { ExperimentStatus } from "./experiment-status.ts";

/** An experiment as a list shows it. Times are ISO 8601. */
export interface ExperimentSummary {
  id: string;
  key: string;
  name: string;
  status: ExperimentStatus;
  version: number;
  campaignId: string;
  campaign: string;
  arms: number;
  adaptive: boolean;
  createdBy: string;
  createdAt: string;
  launchedAt: string | null;
  /** What a person concluded; null before. */
  conclusion: { decision: Decision; arm: string | null; override: boolean } | null;
}

/** The experiment that a campaign carries, as far as its exports depend on it. */
export interface CarriedExperiment
  extends Pick<ExperimentSummary, "id" | "key" | "name" | "status" | "version" | "adaptive"> {
  /** Of 10,000, the first buckets. */
  holdout: number;
  /** In their order, with the buckets of today. */
  arms: Pick<ArmView, "key" | "control" | "buckets">[];
}

export interface ArmView {
  key: string;
  control: boolean;
  source: ArmSource;
  categoryKey: string | null;
  title: string | null;
  body: string | null;
  /** Of 10,000: what it has now. */
  buckets: number;
}

export interface ConclusionView {
  decision: Decision;
  verdictArm: string | null;
  arm: string | null;
  override: boolean;
  reason: string;
  by: string;
  at: string;
}

/** An experiment with all that its page shows beside its figures. */
export interface ExperimentDetail extends Omit<ExperimentSummary, "arms" | "conclusion"> {
  arms: ArmView[];
  /** Of 10,000. */
  holdout: number;
  salt: string;
  usualRate: number;
  smallestLift: number;
  recipients: number | null;
  tightestAt: number;
  createdById: string;
  launchedBy: string | null;
  stoppedBy: string | null;
  stoppedAt: string | null;
  onePerson: boolean;
  conclusion: ConclusionView | null;
}

/** What takes part: of the campaign's messages, those with a text in every arm that differs from the control's. */
export interface TakingPart {
  messages: number;
  of: number;
}

/** One message with what each arm says for it, in the order of the arms. */
export interface MessageTexts {
  externalId: string;
  categoryKey: string | null;
  texts: { arm: string; title: string; body: string; categoryKey: string | null }[];
}

/** Figures of one arm on one day (YYYY-MM-DD). */
export interface ArmDay {
  arm: string;
  day: string;
  delivered: number;
  clicked: number;
  optedOut: number | null;
}

/** What is known of an experiment's outcomes. */
export interface ExperimentFigures {
  /** Null where the counts contradict themselves: more clicked, or more opted out, than delivered. */
  analysis: ExperimentAnalysis | null;
  days: ArmDay[];
  /** By the style of the approved text; only figures that are told by message. */
  categories: { categoryKey: string | null; analysis: ExperimentAnalysis }[];
  /** Delivered that are told by message, and in all. */
  byMessage: number;
  delivered: number;
}
