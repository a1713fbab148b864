import { AllocationChart } from "#components/charts/allocation-chart.tsx";
import { RateChart } from "#components/charts/rate-chart.tsx";
import type { ExperimentAnalysis } from "#core/experiments/analysis/analyse-experiment.ts";
import { percent } from "#core/experiments/analysis/figure-words.ts";
import { rateSeries } from "#core/experiments/analysis/rate-series.ts";
import { BUCKETS } from "#core/experiments/assignment/bucket.ts";
import type { ReadExperiment } from "#server/services/experiments/read-experiments.ts";
import { PosteriorChart } from "./posterior-chart.tsx";

/** The figures as pictures: how the rates settled, what they may truly be, and who got which share. */
export function ExperimentCharts({ read, analysis }: { read: ReadExperiment; analysis: ExperimentAnalysis }) {
  const { experiment, figures, allocations } = read;
  // The control comes first, so that it looks the same in every picture.
  const arms = [...analysis.arms].sort((a, b) => Number(b.control) - Number(a.control));
  const names = arms.map(({ key }) => key);
  const rates = rateSeries(names, figures.days, experiment.tightestAt);
  const drawn = rates.filter(({ points }) => points.length > 0);
  const last = figures.days.at(-1)!.day;
  return (
    <div className="grid gap-4 xl:grid-cols-2">
      {drawn.length > 0 && (
        <RateChart
          title="Rate over time"
          note="Clicked of all delivered until then, with the band that holds at any look. The wide bands of the first days are cut off."
          series={drawn.map(({ arm, points }) => ({
            name: arm,
            points: points.map(({ delivered, clicked, ...point }) => ({
              ...point,
              of: delivered,
              hits: clicked,
            })),
          }))}
        />
      )}
      <PosteriorChart arms={arms.filter(({ delivered }) => delivered > 0)} />
      {experiment.adaptive && (
        <AllocationChart
          title="Shares over time"
          note={`Of all recipients${experiment.holdout > 0 ? `, of whom ${percent(experiment.holdout / BUCKETS)} are held out` : ""}. A share changes with a day, by what came back before it.`}
          until={last}
          series={names.map((name) => ({
            name,
            steps: allocations
              .filter(({ arm }) => arm === name)
              .map(({ day, buckets }) => ({ day, share: buckets / BUCKETS })),
          }))}
        />
      )}
    </div>
  );
}
