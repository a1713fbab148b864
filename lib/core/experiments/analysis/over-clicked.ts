import type { ArmDay } from "../experiment-view.ts";

/** Arms with more clicked than delivered over all days, each with its counts: of these nothing can be worked out. */
export function overClicked(
  days: readonly Pick<ArmDay, "arm" | "delivered" | "clicked">[],
): { arm: string; delivered: number; clicked: number }[] {
  return [...Map.groupBy(days, ({ arm }) => arm)]
    .map(([arm, own]) => ({
      arm,
      delivered: own.reduce((sum, day) => sum + day.delivered, 0),
      clicked: own.reduce((sum, day) => sum + day.clicked, 0),
    }))
    .filter(({ delivered, clicked }) => clicked > delivered);
}
