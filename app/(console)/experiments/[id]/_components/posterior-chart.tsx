import { DensityChart } from "#components/charts/density-chart.tsx";
import type { ArmAnalysis } from "#core/experiments/analysis/arm-analysis.ts";
import { posterior } from "#core/experiments/analysis/beta-comparison.ts";
import { betaDensity } from "#core/experiments/analysis/density.ts";

/** What each arm's true rate may be, after what came back. */
export function PosteriorChart({ arms }: { arms: readonly ArmAnalysis[] }) {
  if (arms.length === 0) return null;
  return (
    <DensityChart
      title="What the rates may truly be"
      note="The posterior of each arm's click-through rate, begun with an even prior. Curves that lie apart can be told apart."
      series={arms.map((arm) => {
        const beta = posterior(arm);
        const [sum, mean] = [beta.a + beta.b, beta.a / (beta.a + beta.b)];
        return {
          name: arm.key,
          mean,
          deviation: Math.sqrt((mean * (1 - mean)) / (sum + 1)),
          density: (rate: number) => betaDensity(beta, rate),
        };
      })}
    />
  );
}
