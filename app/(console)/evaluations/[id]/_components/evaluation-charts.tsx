"use client";

import { BestOfNChart } from "#components/charts/best-of-n-chart.tsx";
import { ConfusionChart } from "#components/charts/confusion-chart.tsx";
import { HistogramChart } from "#components/charts/histogram-chart.tsx";
import { figureText } from "#core/evaluation/report/figure-text.ts";
import { figureOf } from "#core/evaluation/report/figures.ts";
import type { EvaluationReport } from "#core/evaluation/report/report.ts";
import { styleNote } from "./style-note.ts";

/** The pictures of a report. */
export function EvaluationCharts({ report }: { report: EvaluationReport }) {
  const { style, bestOfN, distributions } = report;
  return (
    <section aria-label="Pictures" className="grid items-stretch gap-4 lg:grid-cols-2">
      {typeof style === "string" ? (
        <p className="self-start rounded-lg border border-border border-dashed p-4 text-muted">
          <span className="block font-semibold text-ink">Which style does a text read as?</span>
          {style}
        </p>
      ) : (
        <ConfusionChart confusion={style} note={styleNote(style)} />
      )}
      {bestOfN && bestOfN.points.length > 1 && <BestOfNChart curve={bestOfN} />}
      {distributions
        .filter(({ bins }) => bins.length > 0)
        .map(({ key, bins }) => {
          const figure = figureOf(key)!;
          return (
            <HistogramChart
              key={key}
              title={`Spread of: ${figure.name}`}
              note={`Over ${report.tasks.toLocaleString("en")} tasks. ${figure.meaning.replace(/[;,] (mean|over).*$/, "")}.`}
              axis={figure.name}
              bins={bins}
              text={(value) =>
                figure.unit === "chance"
                  ? `${Math.round(value * 100)} %`
                  : figureText(value, figure.unit).replace(/\.0+$/, "")
              }
            />
          );
        })}
    </section>
  );
}
