import { Fragment } from "react";
import { CsvButton } from "#components/charts/csv-button.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import type { MetricComparison } from "#core/evaluation/comparison/compare-runs.ts";
import type { ComparisonView } from "#core/evaluation/report/comparison-view.ts";
import { changeText, changeUnit, figureInterval, figureText } from "#core/evaluation/report/figure-text.ts";
import { FIGURE_GROUPS, FIGURES, type Figure } from "#core/evaluation/report/figures.ts";
import { StyleTabs } from "./style-tabs.tsx";
import { VerdictBadge } from "./verdict-badge.tsx";

/** Every figure of every evaluation beside the baseline's: value, difference with its interval, verdict. */
export function ComparisonTable({ view }: { view: ComparisonView }) {
  const compared = view.challengers.filter(({ comparison }) => comparison !== null);
  if (compared.length === 0) return null;
  const head = (
    <>
      <HeadCell className="sticky left-0 bg-surface">Figure</HeadCell>
      {compared.map(({ evaluation }) => (
        <Fragment key={evaluation.id}>
          <HeadCell numeric>{compared.length > 1 ? "Baseline" : view.baseline.name}</HeadCell>
          <HeadCell numeric>{evaluation.name}</HeadCell>
          <HeadCell numeric>Difference</HeadCell>
          <HeadCell>Verdict</HeadCell>
        </Fragment>
      ))}
    </>
  );
  const of = (at: number, key: string) => compared[at]!.comparison!.metrics.find((one) => one.key === key);
  const shown = FIGURES.filter(({ metric }) =>
    compared.some((_, at) => (of(at, metric.key)?.difference ?? null) !== null),
  );
  return (
    <section aria-labelledby="overall" className="min-w-0">
      <div className="flex flex-wrap items-center justify-between gap-2 pb-2">
        <h2 id="overall" className="flex items-center gap-2 font-semibold">
          Figures <CsvButton title="Comparison" table={comparisonAsTable(view)} />
        </h2>
        <StyleTabs view={view} />
      </div>
      <Table label="Figures side by side" head={head}>
        {shown.map((figure, at) => (
          <Fragment key={figure.metric.key}>
            {shown[at - 1]?.group !== figure.group && (
              <tr>
                <th
                  colSpan={1 + 4 * compared.length}
                  scope="colgroup"
                  className="bg-canvas px-3 py-1 text-left font-medium text-muted text-xs"
                >
                  {FIGURE_GROUPS[figure.group]}
                </th>
              </tr>
            )}
            <tr>
              <Cell className="sticky left-0 min-w-32 max-w-64 bg-clip-padding bg-surface">
                <span className={figure.decides ? "font-semibold" : ""} title={figure.meaning}>
                  {figure.name}
                </span>
                {figure.decides && <span className="block text-muted text-xs">decides</span>}
              </Cell>
              {compared.map(({ evaluation }, column) => (
                <ComparedCells key={evaluation.id} figure={figure} compared={of(column, figure.metric.key)} />
              ))}
            </tr>
          </Fragment>
        ))}
      </Table>
      <p className="pt-2 text-muted">
        The figures that decide are few, and held together (Holm): of equal evaluations at most one comparison
        in twenty says “better” or “worse”. The verdicts of the others are of their own interval alone.
      </p>
    </section>
  );
}

/** All differences as they are, for another tool: a row each of an evaluation and a figure. */
function comparisonAsTable({ baseline, challengers, style }: ComparisonView) {
  const head = [
    "baseline",
    "evaluation",
    "style",
    "figure",
    "before",
    "after",
    "difference",
    "low",
    "high",
    "verdict",
    "items",
  ];
  const rows = challengers.flatMap(({ evaluation, comparison }) =>
    (comparison?.metrics ?? []).map((one) =>
      [
        baseline.name,
        evaluation.name,
        style ?? "all",
        one.key,
        one.baseline,
        one.challenger,
        one.difference,
        one.interval?.low,
        one.interval?.high,
        one.verdict,
        one.items,
      ].map((value) => String(value ?? "")),
    ),
  );
  return { head, rows };
}

function ComparedCells({ figure, compared }: { figure: Figure; compared: MetricComparison | undefined }) {
  if (!compared) return <NotCompared />;
  const { unit } = figure;
  const { baseline, challenger, difference, interval, verdict, reason } = compared;
  const text = (value: number | null) => (value === null ? "–" : figureText(value, unit));
  const inPoints = unit === "share" || unit === "chance";
  return (
    <>
      <Cell numeric className="whitespace-nowrap">
        {text(baseline)}
      </Cell>
      <Cell numeric className="whitespace-nowrap">
        {text(challenger)}
      </Cell>
      <Cell numeric className="whitespace-nowrap">
        {difference === null ? "–" : `${changeText(difference, unit)} ${changeUnit(unit)}`}
        <span className="block text-muted text-xs">
          {interval
            ? inPoints
              ? `${changeText(interval.low, unit)} to ${changeText(interval.high, unit)}`
              : figureInterval(interval, unit)
            : "no interval"}
        </span>
      </Cell>
      <Cell className="min-w-32 max-w-56">
        {verdict && <VerdictBadge verdict={verdict} />}
        {reason && <span className="block pt-0.5 text-muted text-xs">{reason}</span>}
      </Cell>
    </>
  );
}

function NotCompared() {
  return (
    <td colSpan={4} className="px-3 py-2 text-muted">
      not compared
    </td>
  );
}
