import type { Interval } from "../../statistics/interval.ts";
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

/** Whether texts read as the styles that were asked for, by a reader that learned from known texts. */
export interface StyleControlReport {
  /** Texts by the style asked for (row) and the style that each reads as (column), both in the order of `labels`. */
  labels: { key: string; name: string }[];
  counts: number[][];
  /** Texts counted, of this many items. */
  texts: number;
  items: number;
  /** Which two styles blur most, as a sentence. */
  blurred: string;
  /** Names of styles that the reader does not know: too few known texts. */
  unknown: string[];
  /** How often the reader is right on known texts that it did not learn from, 0–1, and what guessing gives. */
  reader: { texts: number; accuracy: number | null; interval: Interval | null; chance: number };
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
  /** Or why it cannot be told, as a sentence. */
  style: StyleControlReport | string;
  bestOfN: BestOfNCurve | null;
  distributions: Distribution[];
}
