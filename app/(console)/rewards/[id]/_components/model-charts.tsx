import { IntervalChart } from "#components/charts/interval-chart.tsx";
import { LearningCurveChart } from "#components/charts/learning-curve-chart.tsx";
import { ReliabilityChart } from "#components/charts/reliability-chart.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { ModelCard } from "#core/reward/registry/model-card.ts";
import type { TrainingView } from "#core/reward/registry/training-view.ts";

/** How good the model is, in plots: what its card and its training have measured. */
export function ModelCharts({ card, training }: { card: ModelCard; training: TrainingView | null }) {
  const { heldOut, calibration } = card;
  const curve = training?.report?.learningCurve ?? [];
  if (heldOut.rows.length === 0 && !calibration && curve.length === 0) {
    return (
      <EmptyState title="Nothing was measured">
        No pair was held out when it was trained, so nothing can be said about how well it judges. Train again
        when there are more decisions or outcomes.
      </EmptyState>
    );
  }
  return (
    <section aria-labelledby="measured" className="grid gap-4 xl:grid-cols-2">
      <h2 id="measured" className="-mb-2 font-semibold xl:col-span-2">
        How good it is
      </h2>
      {heldOut.rows.length > 0 && (
        <IntervalChart
          title="Judged right, by kind of pair"
          note={heldOut.what ?? "Share of held-out pairs judged right, with 95 % intervals"}
          rows={heldOut.rows}
          unit="Stories"
        />
      )}
      {calibration && (
        <ReliabilityChart
          title="Can its chances be believed?"
          calibration={calibration}
          basis={card.calibrationNote}
        />
      )}
      {curve.length > 1 && <LearningCurveChart points={curve} />}
    </section>
  );
}
