import type { LogRatio } from "../../reward/training/click-evidence.ts";

/** Variance of the true log ratios of two headlines' click rates, as `trueVariance` has it on 13,841 pairs of published tests. */
const PUBLISHED = 0.165;
/** How many pairs the published variance counts as: with few of their own, an audience is taken to be like any other. */
const PUBLISHED_PAIRS = 50;
const LEAST = 0.001;

/**
 * How far apart the true click rates of two texts are for this audience, gathered pair by pair: the variance of their log
 * ratios, estimated as for the built-in pairs (`trueVariance`) and drawn towards theirs where there are few.
 */
export class TasteSpread {
  private sum = PUBLISHED * PUBLISHED_PAIRS;
  private pairs = PUBLISHED_PAIRS;

  add({ estimate, variance }: LogRatio): void {
    this.sum += estimate ** 2 - variance;
    this.pairs += 1;
  }

  /** The variance, at least 0.001. */
  get variance(): number {
    return Math.max(LEAST, this.sum / this.pairs);
  }
}
