import type { ExperimentAnalysis } from "#core/experiments/analysis/analyse-experiment.ts";
import type { ArmAnalysis } from "#core/experiments/analysis/arm-analysis.ts";
import type { Interval } from "#core/statistics/interval.ts";

/** An analysis as `--json` prints it: rates as fractions of the delivered, intervals as [low, high], null where none is. */
export function analysisJson({ sampleRatio, arms, verdict }: ExperimentAnalysis) {
  return { sampleRatio, arms: arms.map(armJson), verdict };
}

function armJson({ key, ctr, ctrInterval, comparison, optOuts }: ArmAnalysis) {
  return {
    key,
    ctr,
    ctrInterval: pair(ctrInterval),
    lift: withPair(comparison?.lift ?? null),
    difference: withPair(comparison?.difference ?? null),
    p: comparison?.p ?? null,
    pHolm: comparison?.pHolm ?? null,
    alwaysValid: comparison && {
      differenceInterval: pair(comparison.alwaysValid.interval),
      significant: comparison.alwaysValid.significant,
      p: comparison.alwaysValid.p,
      pHolm: comparison.alwaysValid.pHolm,
    },
    chanceToBeatControl: comparison?.chanceToBeatControl ?? null,
    expectedLoss: comparison?.expectedLoss ?? null,
    optOuts: optOuts && {
      rate: optOuts.rate,
      interval: pair(optOuts.interval),
      difference: withPair(optOuts.difference),
      harmed: optOuts.harmed,
    },
  };
}

function pair(interval: Interval | null): [number, number] | null {
  return interval && [interval.low, interval.high];
}

function withPair(figure: { estimate: number; interval: Interval | null } | null) {
  return figure && { estimate: figure.estimate, interval: pair(figure.interval) };
}
