import type { Interval } from "../../statistics/interval.ts";
import { intervalAlpha, intervalAlphaInterval } from "../../statistics/interval-alpha.ts";
import { meanMetric, meanStatistics } from "../comparison/compared-metric.ts";
import { type RunFigure, runFigure } from "../comparison/run-figure.ts";
import { type Rating, type RatingScale, SCALES } from "./rating.ts";

/** The standing rating of one person on one text. */
export interface StandingRating extends Rating {
  itemId: string;
  textId: string;
  raterId: string;
}

/** What people say of one scale. */
export interface ScaleSummary {
  scale: RatingScale;
  /** Mean points, with a bootstrap over items. */
  mean: RunFigure;
  /** Agreement of people on the texts that two or more rated; null where it cannot be told. */
  alpha: number | null;
  alphaInterval: Interval | null;
}

export interface RatingSummary {
  ratings: number;
  texts: number;
  people: number;
  /** Texts that two or more people rated. */
  shared: number;
  scales: ScaleSummary[];
}

/** With fewer texts rated by two people, agreement is not told. */
export const FEWEST_SHARED = 10;

/** The ratings of an evaluation together. Each person counts once a text. */
export function ratingSummary(ratings: readonly StandingRating[]): RatingSummary {
  const byText = [...Map.groupBy(ratings, ({ textId }) => textId).values()];
  const byItem = [...Map.groupBy(ratings, ({ itemId }) => itemId).values()];
  const shared = byText.filter(({ length }) => length > 1);
  return {
    ratings: ratings.length,
    texts: byText.length,
    people: new Set(ratings.map(({ raterId }) => raterId)).size,
    shared: shared.length,
    scales: SCALES.map((scale) => {
      const units = shared.length < FEWEST_SHARED ? [] : shared.map((all) => all.map((one) => one[scale]));
      const statistics = byItem.map((all) => ({ [scale]: meanStatistics(all.map((one) => one[scale])) }));
      return {
        scale,
        mean: runFigure(meanMetric(scale, "higher"), statistics),
        alpha: intervalAlpha(units),
        alphaInterval: units.length === 0 ? null : intervalAlphaInterval(units),
      };
    }),
  };
}
