import type { ArmDay } from "../experiment-view.ts";
import { alwaysValidRate } from "./always-valid-rate.ts";

/** An arm's rate over all days up to this one, with its always-valid interval. */
export interface RatePoint {
  day: string;
  delivered: number;
  clicked: number;
  rate: number;
  low: number;
  high: number;
}

/** The rates of each arm day by day, over all that came back until then; days before its first delivery are left out. */
export function rateSeries(
  arms: readonly string[],
  days: readonly ArmDay[],
  tightestAt: number,
): { arm: string; points: RatePoint[] }[] {
  return arms.map((arm) => {
    const total = { delivered: 0, clicked: 0 };
    const points: RatePoint[] = [];
    for (const { day, delivered, clicked } of days.filter((one) => one.arm === arm)) {
      total.delivered += delivered;
      total.clicked += clicked;
      const band = alwaysValidRate(total, tightestAt);
      // Events come in any order: until the deliveries are there, clicks alone are no rate.
      if (band && total.clicked <= total.delivered)
        points.push({ day, ...total, rate: total.clicked / total.delivered, ...band });
    }
    return { arm, points };
  });
}
