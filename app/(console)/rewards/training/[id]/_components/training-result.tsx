import { intervalText, percentText } from "#client/percent-text.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { TrainingReport } from "#core/reward/registry/training-report.ts";
import { GateFigures } from "../../../_components/gate-figures.tsx";

/** What came out: how well it judges, how it compares with what was active then, and the way to its page. */
export function TrainingResult(props: { report: TrainingReport; model: { id: string; version: number } }) {
  const { report, model } = props;
  const { overall, trained, ranking } = report;
  return (
    <div className="grid gap-4 rounded-lg border border-border bg-surface p-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h2 className="font-semibold">{`Version ${model.version} is in the registry`}</h2>
          <p className="text-muted tabular-nums">
            {`Learned from ${trained.pairs.toLocaleString("en")} pairs of ${trained.stories.toLocaleString("en")} items. `}
            {overall
              ? `Judged right: ${percentText(overall.accuracy)} (${intervalText(overall.low, overall.high)}) of ${overall.pairs.toLocaleString("en")} held-out pairs.`
              : "Not measured: no pair was held out."}
            {ranking.items > 0 &&
              ` ${ranking.changed} of ${ranking.items} open items would get another top candidate.`}
          </p>
        </div>
        <LinkButton look="primary" href={`/rewards/${model.id}`}>
          {`Look at v${model.version}`}
        </LinkButton>
      </div>
      <GateFigures result={report.comparison} against={`“${report.active.name}”, active at the training`} />
    </div>
  );
}
