import type { GateResult } from "../comparison/gate.ts";
import type { RankingChanges } from "../comparison/ranking-changes.ts";
import type { Reliability } from "../comparison/reliability.ts";
import type { PairCounts, PairKind } from "../decisions/pair-kind.ts";
import type { Accuracy } from "../training/pair-accuracy.ts";

/** One point of the learning curve: what the model would do with a part of the training items. */
export interface LearningPoint {
  /** Part of the training items, 0–1. */
  share: number;
  /** Items and pairs that it learned from. */
  stories: number;
  trainedPairs: number;
  accuracy: Accuracy;
}

/** What a training found out. Accuracies are shares of held-out pairs, 0–1, with 95 % intervals over items. */
export interface TrainingReport {
  trained: PairCounts;
  heldOut: PairCounts;
  /** Null where no pair is held out. */
  overall: Accuracy | null;
  byKind: { kind: PairKind; accuracy: Accuracy }[];
  calibration: Reliability | null;
  learningCurve: LearningPoint[];
  /** The model that was active at the training, and how the new one compares with it. */
  active: { id: string; name: string };
  comparison: GateResult;
  ranking: RankingChanges;
  bytes: number;
  seconds: number;
}
