import { Fragment } from "react";
import { CsvButton } from "#components/charts/csv-button.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import type { ComparisonView } from "#core/evaluation/report/comparison-view.ts";
import { figureText } from "#core/evaluation/report/figure-text.ts";
import { FIGURE_GROUPS, FIGURES } from "#core/evaluation/report/figures.ts";
import { ComparedCell } from "./compared-cell.tsx";
import { comparisonAsTable } from "./comparison-as-table.ts";
import { StyleTabs } from "./style-tabs.tsx";

/** Every figure of the baseline, and of every other evaluation beside it. */
export function ComparisonTable({ view }: { view: ComparisonView }) {
  const compared = view.challengers.filter(({ comparison }) => comparison !== null);
  if (compared.length === 0) return null;
  const head = (
    <>
      <HeadCell className="sticky left-0 bg-surface">Figure</HeadCell>
      {[view.baseline, ...compared.map(({ evaluation }) => evaluation)].map(({ id, name }, at) => (
        <HeadCell key={id} numeric={at === 0} className="max-w-56 whitespace-normal! break-words align-top">
          {name}
        </HeadCell>
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
        {shown.map((figure, at) => {
          const { key } = figure.metric;
          const baseline = compared.map((_, column) => of(column, key)).find((one) => one)?.baseline ?? null;
          return (
            <Fragment key={key}>
              {shown[at - 1]?.group !== figure.group && (
                <tr>
                  <th
                    colSpan={2 + compared.length}
                    scope="colgroup"
                    className="bg-canvas px-3 py-1 text-left font-medium text-muted text-xs"
                  >
                    {FIGURE_GROUPS[figure.group]}
                  </th>
                </tr>
              )}
              <tr>
                <Cell className="sticky left-0 min-w-24 max-w-64 bg-clip-padding bg-surface">
                  <span className={figure.decides ? "font-semibold" : ""} title={figure.meaning}>
                    {figure.name}
                  </span>
                  {figure.decides && <span className="block text-muted text-xs">decides</span>}
                </Cell>
                <Cell numeric className="whitespace-nowrap">
                  {baseline === null ? "–" : figureText(baseline, figure.unit)}
                </Cell>
                {compared.map(({ evaluation }, column) => (
                  <ComparedCell
                    key={evaluation.id}
                    figure={figure}
                    compared={of(column, key)}
                    baselineShown={baseline}
                    alone={compared.length === 1}
                  />
                ))}
              </tr>
            </Fragment>
          );
        })}
      </Table>
      <p className="pt-2 text-muted">
        The figures that decide are few, and held together (Holm): of equal evaluations at most one comparison
        in twenty says “better” or “worse”. The verdicts of the others are of their own interval alone.
      </p>
    </section>
  );
}
