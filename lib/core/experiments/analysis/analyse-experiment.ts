import { type ArmAnalysis, analyseArms } from "./arm-analysis.ts";
import type { ArmInput } from "./arm-counts.ts";
import { type SampleRatio, sampleRatio } from "./sample-ratio.ts";
import { type ExperimentVerdict, experimentVerdict, type VerdictSettings } from "./verdict.ts";

/** All that is said of an experiment, in the order in which it is to be read. */
export interface ExperimentAnalysis {
  sampleRatio: SampleRatio;
  arms: ArmAnalysis[];
  verdict: ExperimentVerdict;
}

export interface AnalysisSettings extends VerdictSettings {
  /** Recipients of two arms at which the always-valid interval is tightest; chosen before the data is seen. */
  tightestAt?: number;
}

/** Analyses an experiment on click-through. Exactly one arm is the control, shares are weights above 0. */
export function analyseExperiment(
  arms: readonly ArmInput[],
  settings: AnalysisSettings = { smallestLift: null },
): ExperimentAnalysis {
  const ratio = sampleRatio(arms);
  const analysed = analyseArms(arms, settings.tightestAt);
  return { sampleRatio: ratio, arms: analysed, verdict: experimentVerdict(ratio, analysed, settings) };
}
