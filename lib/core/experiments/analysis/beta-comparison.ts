import { betaBelow, logBeta } from "#core/statistics/beta-below.ts";
import type { ArmCounts } from "./arm-counts.ts";

/** A Beta distribution of a click-through rate: clicks and non-clicks, each with the prior's share. */
export interface Beta {
  a: number;
  b: number;
}

/** The even prior: every rate is as likely as any other before the first recipient. */
export const EVEN: Beta = { a: 1, b: 1 };

/** The posterior of a click-through rate. */
export function posterior(
  { delivered, clicked }: Pick<ArmCounts, "delivered" | "clicked">,
  prior = EVEN,
): Beta {
  return { a: prior.a + clicked, b: prior.b + delivered - clicked };
}

/**
 * P(x > y), 0–1, for independent Beta rates: the narrower one's density is integrated over the logit of the rate by the
 * trapezoid rule, which is exact to rounding for a smooth function that falls off at both ends. Parameters ≥ 1.
 */
export function chanceGreater(x: Beta, y: Beta): number {
  if (logitDeviation(x) > logitDeviation(y)) return 1 - chanceGreater(y, x);
  return expectation(x, (rate) => betaBelow(rate, y.a, y.b));
}

/**
 * What choosing x costs on average if y is the better one: E[max(y − x, 0)], in the unit of the rates. By
 * E[y; y > x] = E[y] · P(y′ > x) with one more click in y′.
 */
export function expectedLoss(x: Beta, y: Beta): number {
  const mean = ({ a, b }: Beta) => a / (a + b);
  const gain = mean(y) * chanceGreater({ a: y.a + 1, b: y.b }, x);
  return Math.max(0, gain - mean(x) * chanceGreater(y, { a: x.a + 1, b: x.b }));
}

/** The mean of a function of the rate over a Beta distribution (parameters ≥ 1). */
export function expectation({ a, b }: Beta, value: (rate: number) => number): number {
  const deviation = logitDeviation({ a, b });
  const centre = Math.log(a / b);
  // The density of the logit falls as e^(a·u) to the left and e^(−b·u) to the right.
  const [from, to] = [centre - 9 * deviation - 36 / a, centre + 9 * deviation + 36 / b];
  const steps = Math.ceil((4 * (to - from)) / deviation);
  const normaliser = logBeta(a, b);
  let [sum, weights] = [0, 0];
  for (let at = 0; at <= steps; at++) {
    const logit = from + ((to - from) * at) / steps;
    const rate = 1 / (1 + Math.exp(-logit));
    const weight = Math.exp(-a * Math.log1p(Math.exp(-logit)) - b * Math.log1p(Math.exp(logit)) - normaliser);
    if (weight < 1e-18) continue;
    sum += weight * value(rate);
    weights += weight;
  }
  return sum / weights;
}

/** About the standard deviation of the logit. */
function logitDeviation({ a, b }: Beta): number {
  return Math.sqrt(1 / a + 1 / b);
}
