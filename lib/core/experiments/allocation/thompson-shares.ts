import { betaBelow } from "#core/statistics/beta-below.ts";
import { type Beta, expectation } from "../analysis/beta-comparison.ts";

/** An arm as the allocation sees it: what came back, and what was believed before. */
export interface AllocatedArm {
  delivered: number;
  clicked: number;
  prior: Beta;
}

export interface AllocationRules {
  /** The least share of any arm, 0–1; at most 1 divided by the number of arms. */
  floor: number;
  /** Until every arm has been delivered to this many, all have the same share. */
  burnIn: number;
}

/**
 * The next shares of the arms, which sum to 1: each arm's chance of being the best one under its posterior, which is what
 * drawing from the posteriors for every recipient gives on average (Thompson 1933, “On the likelihood that one unknown
 * probability exceeds another in view of the evidence of two samples”), above a floor for each.
 */
export function thompsonShares(arms: readonly AllocatedArm[], { floor, burnIn }: AllocationRules): number[] {
  if (arms.some((arm) => arm.delivered < burnIn)) return arms.map(() => 1 / arms.length);
  const posteriors = arms.map(({ delivered, clicked, prior }) => ({
    a: prior.a + clicked,
    b: prior.b + delivered - clicked,
  }));
  const best = posteriors.map((own, at) =>
    expectation(own, (rate) =>
      posteriors.reduce(
        (chance, other, place) => (place === at ? chance : chance * betaBelow(rate, other.a, other.b)),
        1,
      ),
    ),
  );
  const sum = best.reduce((total, one) => total + one, 0);
  const free = 1 - floor * arms.length;
  return best.map((chance) => floor + (free * chance) / sum);
}
