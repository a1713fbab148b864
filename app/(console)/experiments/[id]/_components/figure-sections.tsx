import { Callout } from "#components/ui/callout.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { overCounted } from "#core/experiments/analysis/over-counted.ts";
import type { ReadExperiment } from "#server/services/experiments/read-experiments.ts";
import { ArmTable } from "./arm-table.tsx";
import { CategoryTable } from "./category-table.tsx";
import { ConclusionPanel } from "./conclusion-panel.tsx";
import { DayTable } from "./day-table.tsx";
import { ExperimentCharts } from "./experiment-charts.tsx";
import { VerdictPanel } from "./verdict-panel.tsx";

/** What came back, in the order in which it is to be read: can the figures be believed, what do they say, in detail. */
export function FigureSections({ read, mayLoad }: { read: ReadExperiment; mayLoad: boolean }) {
  const { experiment, figures, corrections } = read;
  const load = mayLoad && (
    <LinkButton look="primary" href="/experiments/outcomes">
      Load outcomes
    </LinkButton>
  );
  if (figures.delivered === 0 && figures.days.length === 0)
    return (
      <EmptyState title="Nothing has come back yet" action={load}>
        {`What each arm's recipients did comes in as a file or through the API, under the key ${experiment.key}.`}
      </EmptyState>
    );
  return (
    <>
      {experiment.conclusion && <ConclusionPanel conclusion={experiment.conclusion} />}
      {experiment.adaptive && (
        <Callout tone="warning">
          Shares follow what comes back, so the estimates on this page are biased: an arm that was unlucky
          early is sent less. Use them to choose, not to report how much better an arm is.
        </Callout>
      )}
      {figures.analysis ? (
        <>
          <VerdictPanel analysis={figures.analysis} isFinal={experiment.conclusion !== null} />
          <ArmTable arms={figures.analysis.arms} believed={!figures.analysis.sampleRatio.mismatch} />
          <ExperimentCharts read={read} analysis={figures.analysis} />
        </>
      ) : (
        <Callout tone="danger">
          {overCounted(figures.days)
            .map(({ arm, what, count, delivered }) => {
              const [many, of] = [count.toLocaleString("en"), delivered.toLocaleString("en")];
              return `“${arm}” has more ${what} (${many}) than delivered (${of}). `;
            })
            .join("")}
          Nothing can be worked out. Correct the figures, or send the events that are missing.
        </Callout>
      )}
      {figures.categories.length > 0 && <CategoryTable figures={figures} />}
      <DayTable days={figures.days} corrections={corrections} />
    </>
  );
}
