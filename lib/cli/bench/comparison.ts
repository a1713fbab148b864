import { itemDraws } from "#core/evaluation/comparison/bootstrap-draws.ts";
import { DRAWS, differenceOf } from "#core/evaluation/comparison/compare-metric.ts";
import { tellApart } from "#core/evaluation/comparison/compare-runs.ts";
import { runFigure } from "#core/evaluation/comparison/run-figure.ts";
import { DECIDING, FIGURES } from "#core/evaluation/report/figures.ts";
import { type RandomSource, seededRandom } from "#core/random/seeded-random.ts";
import { type BenchReport, machine } from "./bench-report.ts";
import { spread, takeTurns } from "./measure.ts";

/** As many as a set may hold. */
const ITEMS = 2_000;
const ROUNDS = { warmUps: 1, repeats: 5 };
const metrics = FIGURES.map(({ metric }) => metric);

/** The figures of an evaluation and a comparison of two, each with its bootstrap, beside the drawing of items alone. */
export async function benchComparison(): Promise<BenchReport> {
  const random = seededRandom(1);
  const paired = Array.from({ length: ITEMS }, (_, item) => {
    return { itemId: String(item), baseline: madeUp(random), challenger: madeUp(random) };
  });
  const own = paired.map(({ baseline }) => baseline);
  // Another seed each time, so that no draws are kept from the work before.
  let seeds = 0;
  const another = () => {
    seeds += 1;
    return seeds;
  };
  const seconds = takeTurns(
    {
      figures: () => {
        const seed = another();
        for (const metric of metrics) runFigure(metric, own, { seed });
      },
      comparison: () => {
        const seed = another();
        const differences = metrics.map((metric) => differenceOf(metric, paired, { seed }));
        tellApart(differences, DECIDING);
      },
      draws: () => {
        itemDraws(ITEMS, DRAWS, another());
      },
    },
    ROUNDS,
  );
  const reference = spread(seconds.draws);
  const figureOf = (what: string, all: readonly number[]) => {
    const figure = spread(all);
    return { what, unit: "s", ...figure, by: { drawing: figure.median / reference.median } };
  };
  return {
    bench: "comparison",
    machine: machine(),
    on: `${ITEMS.toLocaleString("en")} items, ${metrics.length} figures, ${DRAWS.toLocaleString("en")} draws; seconds are CPU time`,
    figures: [
      figureOf("the figures of an evaluation with their intervals", seconds.figures),
      figureOf("a comparison of two evaluations", seconds.comparison),
      { what: "reference: drawing the items alone", unit: "s", ...reference },
    ],
  };
}

function madeUp(random: RandomSource): Record<string, number[]> {
  return Object.fromEntries(
    metrics.map(({ key, size }) => [key, Array.from({ length: size }, () => 5 + Math.floor(random() * 5))]),
  );
}
