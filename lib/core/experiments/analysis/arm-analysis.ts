import { holm } from "#core/statistics/holm.ts";
import type { Interval } from "#core/statistics/interval.ts";
import { wilsonInterval } from "#core/statistics/wilson-interval.ts";
import { alwaysValid } from "./always-valid.ts";
import type { ArmInput } from "./arm-counts.ts";
import { chanceGreater, expectedLoss, posterior } from "./beta-comparison.ts";
import { type ClickDifference, clickDifference, clickDifferenceP } from "./click-difference.ts";
import { lacks } from "./enough-data.ts";
import { type OptOuts, optOuts } from "./opt-out-guardrail.ts";
import { type RelativeLift, relativeLift } from "./relative-lift.ts";

/** An arm set against the control. All intervals are at 95 %; rates are fractions of the delivered. */
export interface Comparison {
  lift: RelativeLift | null;
  difference: ClickDifference;
  /** Holds for one look that was planned before. */
  p: number | null;
  pHolm: number | null;
  /** Holds at every look. `pHolm` is over the arms, and is what a verdict rests on. */
  alwaysValid: { interval: Interval; significant: boolean; p: number; pHolm: number };
  chanceToBeatControl: number;
  /** Click-through lost on average by choosing this arm where the control is the better one. */
  expectedLoss: number;
  /** Enough for a verdict. */
  enough: boolean;
}

/** One arm with its figures. */
export interface ArmAnalysis extends ArmInput {
  /** Null where nothing was delivered. */
  ctr: number | null;
  ctrInterval: Interval | null;
  optOuts: OptOuts | null;
  /** Null for the control, and where nothing was delivered to one of the two. */
  comparison: Comparison | null;
}

/** Every arm with its figures, in the order given. Exactly one is the control. */
export function analyseArms(arms: readonly ArmInput[], tightestAt?: number): ArmAnalysis[] {
  const control = arms.find((arm) => arm.control)!;
  const compared = arms.map((arm) => (arm.control ? null : comparisonOf(arm, control, tightestAt)));
  const fixed = holm(compared.map((one) => one?.p ?? null));
  const always = holm(compared.map((one) => one?.alwaysValid.p ?? null));
  return arms.map((arm, at) => {
    const own = compared[at]!;
    return {
      ...arm,
      ctr: arm.delivered === 0 ? null : arm.clicked / arm.delivered,
      ctrInterval: arm.delivered === 0 ? null : wilsonInterval(arm.clicked, arm.delivered),
      optOuts: optOuts(arm, arm.control ? null : control),
      comparison: own && {
        ...own,
        pHolm: fixed[at]!,
        alwaysValid: { ...own.alwaysValid, pHolm: always[at]! },
      },
    };
  });
}

function comparisonOf(arm: ArmInput, control: ArmInput, tightestAt?: number): Comparison | null {
  const difference = clickDifference(arm, control);
  const always = alwaysValid(arm, control, tightestAt);
  if (!difference || !always) return null;
  const { low, high } = always.interval;
  const [own, other] = [posterior(arm), posterior(control)];
  return {
    lift: relativeLift(arm, control),
    difference,
    p: clickDifferenceP(arm, control),
    pHolm: null,
    alwaysValid: { ...always, significant: low > 0 || high < 0, pHolm: 1 },
    chanceToBeatControl: chanceGreater(own, other),
    expectedLoss: expectedLoss(own, other),
    enough: lacks(arm, control).length === 0,
  };
}
