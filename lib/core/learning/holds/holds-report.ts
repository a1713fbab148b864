import { reliability } from "../../reward/calibration/reliability.ts";
import type { Reliability } from "../../reward/comparison/reliability.ts";
import type { KeptPromise } from "./kept-promise.ts";
import { type ScoreAlarm, scoreAlarm } from "./score-alarm.ts";
import { type ScoreRecord, scoreRecord } from "./score-record.ts";

/** Whether one model's score held, as a whole, over time and by style. */
export interface HoldsReport {
  record: ScoreRecord;
  calibration: Reliability | null;
  /** By month (`2026-11`), oldest first. */
  months: { month: string; record: ScoreRecord }[];
  /** By style of the approved text, the most pairs first. */
  categories: { categoryKey: string | null; record: ScoreRecord }[];
  alarm: ScoreAlarm;
}

const BINS = 5;

export function holdsReport(promises: readonly KeptPromise[]): HoldsReport {
  const months = Map.groupBy(promises, ({ day }) => day.slice(0, 7));
  const categories = Map.groupBy(promises, ({ categoryKey }) => categoryKey);
  return {
    record: scoreRecord(promises),
    calibration: calibrationOf(promises),
    months: [...months]
      .map(([month, own]) => ({ month, record: scoreRecord(own) }))
      .sort((a, b) => a.month.localeCompare(b.month)),
    categories: [...categories]
      .map(([categoryKey, own]) => ({ categoryKey, record: scoreRecord(own) }))
      .sort((a, b) => b.record.pairs - a.record.pairs),
    alarm: scoreAlarm(promises),
  };
}

/** Promised chances against the share that was kept, in bins of equal width; empty bins are left out. Null without pairs. */
function calibrationOf(promises: readonly KeptPromise[]): Reliability | null {
  const judged = promises.map(({ promised, kept }) => ({ predicted: promised, observed: kept }));
  const { bins, error } = reliability(judged, BINS);
  if (error === null) return null;
  const filled = bins.flatMap(({ predicted, observed, ...bin }) =>
    predicted === null || observed === null ? [] : [{ ...bin, predicted, observed }],
  );
  return { expectedCalibrationError: error, pairs: promises.length, bins: filled };
}
