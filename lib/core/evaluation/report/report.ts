import type { BestOfNCurve } from "../best-of-n.ts";
import type { RunFigure } from "../comparison/run-figure.ts";
import type { HistogramBin } from "../histogram.ts";

/** The figures of one style in an evaluation. */
export interface StyleReport {
  key: string;
  name: string;
  version: number;
  tasks: number;
  figures: RunFigure[];
}

/** Texts by the style asked for (row) and the style that each reads as (column), both in the order of `labels`. */
export interface Confusion {
  labels: { key: string; name: string }[];
  /** Styles that were asked for; rows in this order. */
  asked: string[];
  counts: number[][];
}

/** What the style classifier was made of and how well it reads texts that it was not made of. */
export interface ClassifierBasis {
  texts: number;
  styles: number;
  /** 0–1 on texts left out in turn; null where there are too few. */
  accuracy: number | null;
  interval: { low: number; high: number } | null;
  tested: number;
  /** Which of two styles blur most, as sentences. */
  notes: string[];
}

/** Over all picks together: no interval is computed for these. */
export interface CorpusDiversity {
  texts: number;
  distinct1: number | null;
  distinct2: number | null;
  selfBleu: number | null;
  /** Exact repeats among all texts, whatever the item. */
  duplicateShare: number | null;
}

/** The distribution of a figure over tasks. */
export interface Distribution {
  key: string;
  bins: HistogramBin[];
}

/** All that an evaluation came to, computed once at its end. */
export interface EvaluationReport {
  items: number;
  /** Tasks that succeeded and were measured, and their texts. */
  tasks: number;
  texts: number;
  rewardModel: { id: string; name: string };
  /** How BLEU was computed, and for how many picks. */
  bleu: { signature: string; texts: number }[];
  overall: RunFigure[];
  styles: StyleReport[];
  diversity: CorpusDiversity;
  confusion: Confusion | null;
  /** Why there is no confusion matrix; null where there is one. */
  noConfusion: string | null;
  classifier: ClassifierBasis | null;
  bestOfN: BestOfNCurve | null;
  distributions: Distribution[];
}
