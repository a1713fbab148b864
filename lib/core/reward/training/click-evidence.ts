import { normalCdf } from "./normal-distribution.ts";

/** How often a text was shown and clicked. */
export interface ClickCounts {
  shown: number;
  clicked: number;
}

/** The difference of two click rates on the log scale, and the variance of its error. */
export interface LogRatio {
  estimate: number;
  variance: number;
}

/** Log of the ratio of two click rates, half a click added to each side so that none is zero. */
export function logRatio(a: ClickCounts, b: ClickCounts): LogRatio {
  const clicksA = a.clicked + 0.5;
  const clicksB = b.clicked + 0.5;
  const estimate = Math.log(clicksA / (a.shown + 1)) - Math.log(clicksB / (b.shown + 1));
  return { estimate, variance: 1 / clicksA + 1 / clicksB };
}

/** Variance of the true differences behind noisy ones: that of the estimates less that of their errors, at least 0.001. */
export function trueVariance(ratios: readonly LogRatio[]): number {
  let sum = 0;
  for (const { estimate, variance } of ratios) sum += estimate ** 2 - variance;
  return Math.max(0.001, sum / Math.max(1, ratios.length));
}

/**
 * Chance, 0–1, that the first text's true click rate is the higher one, when true differences are spread
 * normally about zero with variance `prior`: weak evidence stays near one half.
 */
export function chanceBetter({ estimate, variance }: LogRatio, prior: number): number {
  return normalCdf(
    (estimate * prior) / (prior + variance) / Math.sqrt((prior * variance) / (prior + variance)),
  );
}
