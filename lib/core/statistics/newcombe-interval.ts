import type { Interval } from "./interval.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/**
 * 95 % interval, within −1 to 1, of the difference of two independent shares, a − b; both `trials` > 0. Newcombe (1998),
 * “Interval estimation for the difference between independent proportions”, method 10: the hybrid of Wilson's intervals.
 */
export function newcombeInterval(
  a: { wins: number; trials: number },
  b: { wins: number; trials: number },
): Interval {
  const [shareA, shareB] = [a.wins / a.trials, b.wins / b.trials];
  const [aroundA, aroundB] = [wilsonInterval(a.wins, a.trials), wilsonInterval(b.wins, b.trials)];
  const difference = shareA - shareB;
  return {
    low: difference - Math.hypot(shareA - aroundA.low, aroundB.high - shareB),
    high: difference + Math.hypot(aroundA.high - shareA, shareB - aroundB.low),
  };
}
