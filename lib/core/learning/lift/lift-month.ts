import { sampleRatio } from "../../experiments/analysis/sample-ratio.ts";
import type { ClickCounts } from "../../reward/training/click-evidence.ts";
import type { Interval } from "../../statistics/interval.ts";
import { pooledLift } from "./pooled-lift.ts";

/** What came back of an experiment against the human line in a month, day by day, and the arms' shares. */
export interface MonthExperiment {
  days: readonly { arm: ClickCounts; control: ClickCounts }[];
  /** Every arm as a whole, over all its days: for the sample-ratio check. */
  arms: readonly { share: number; delivered: number }[];
}

/** How much more the console's texts were clicked than the human line in a month (`2026-11`, UTC). */
export interface LiftMonth {
  month: string;
  arm: ClickCounts;
  control: ClickCounts;
  experiments: number;
  /** Left out, as their arms were not delivered to in their shares. */
  leftOut: number;
  /** Null with too little data. */
  lift: (Interval & { estimate: number }) | null;
}

/** Sums a month over its experiments: within each experiment and day the arms were drawn alike. */
export function liftMonth(month: string, experiments: readonly MonthExperiment[]): LiftMonth {
  const sound = experiments.filter(({ arms }) => !sampleRatio(arms).mismatch);
  const days = sound.flatMap((one) => one.days);
  const found = pooledLift(
    sound.flatMap((one, at) => one.days.map((day) => ({ ...day, clusterId: String(at) }))),
  );
  const sum = (side: "arm" | "control"): ClickCounts => ({
    shown: days.reduce((total, day) => total + day[side].shown, 0),
    clicked: days.reduce((total, day) => total + day[side].clicked, 0),
  });
  return {
    month,
    arm: sum("arm"),
    control: sum("control"),
    experiments: sound.length,
    leftOut: experiments.length - sound.length,
    lift: found && { estimate: found.estimate, ...found.interval },
  };
}
