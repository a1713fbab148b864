import { Fragment } from "react";
import { CsvButton } from "#components/charts/csv-button.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import type { RunFigure } from "#core/evaluation/comparison/run-figure.ts";
import { figureInterval, figureText } from "#core/evaluation/report/figure-text.ts";
import { FIGURE_GROUPS, FIGURES } from "#core/evaluation/report/figures.ts";
import type { EvaluationReport } from "#core/evaluation/report/report.ts";

/** Every figure with its 95 % interval: over all styles, and of each. */
export function FigureTable({ report }: { report: EvaluationReport }) {
  const styles = report.styles.length > 1 ? report.styles : [];
  const head = (
    <>
      <HeadCell className="sticky left-0 bg-surface">Figure</HeadCell>
      <HeadCell numeric>{styles.length > 0 ? "All styles" : report.styles[0]?.name}</HeadCell>
      {styles.map(({ key, name, version }) => (
        <HeadCell key={key} numeric>{`${name} v${version}`}</HeadCell>
      ))}
    </>
  );
  const columns = [report.overall, ...styles.map(({ figures }) => figures)];
  return (
    <section aria-labelledby="figures" className="min-w-0">
      <div className="flex items-center justify-between gap-3 pb-1">
        <h2 id="figures" className="font-semibold">
          Figures
        </h2>
        <CsvButton title="Figures" table={figuresAsTable(report)} />
      </div>
      <p className="pb-2 text-muted">
        {`Of ${report.tasks.toLocaleString("en")} tasks and ${report.texts.toLocaleString("en")} texts on ${report.items.toLocaleString("en")} items, each with its 95 % interval (bootstrap over items). The pick is the best text of a task by reward that no guardrail blocks.`}
      </p>
      <Table label="Figures with their intervals" head={head}>
        {FIGURES.map(({ metric, name, meaning, group, unit }, at) => {
          if (columns.every((column) => figureIn(column, metric.key)?.figure == null)) return null;
          return (
            <Fragment key={metric.key}>
              {FIGURES[at - 1]?.group !== group && (
                <tr>
                  <th
                    colSpan={columns.length + 1}
                    scope="colgroup"
                    className="bg-canvas px-3 py-1 text-left font-medium text-muted text-xs"
                  >
                    {FIGURE_GROUPS[group]}
                  </th>
                </tr>
              )}
              <tr>
                <Cell className="sticky left-0 min-w-36 max-w-72 bg-clip-padding bg-surface">
                  <span className="font-medium">{name}</span>
                  <span className="hidden text-muted text-xs lg:block">{meaning}</span>
                </Cell>
                {columns.map((column, index) => (
                  <FigureCell
                    key={index === 0 ? "all" : styles[index - 1]!.key}
                    figure={figureIn(column, metric.key)}
                    unit={unit}
                  />
                ))}
              </tr>
            </Fragment>
          );
        })}
      </Table>
    </section>
  );
}

/** All figures as they are, for another tool: a row each of a style (or all) and a figure. */
function figuresAsTable(report: EvaluationReport) {
  const groups = [
    { name: "all", figures: report.overall },
    ...report.styles.map(({ key, version, figures }) => ({ name: `${key}@${version}`, figures })),
  ];
  return {
    head: ["prompt", "figure", "value", "low", "high", "items"],
    rows: groups.flatMap(({ name, figures }) =>
      figures.map(({ key, figure, interval, items }) =>
        [name, key, figure, interval?.low, interval?.high, items].map((value) => value ?? ""),
      ),
    ),
  };
}

function figureIn(column: readonly RunFigure[], key: string): RunFigure | undefined {
  return column.find((one) => one.key === key);
}

function FigureCell({
  figure,
  unit,
}: {
  figure: RunFigure | undefined;
  unit: (typeof FIGURES)[number]["unit"];
}) {
  if (figure?.figure == null) return <Cell numeric>–</Cell>;
  return (
    <Cell numeric className="whitespace-nowrap">
      {figureText(figure.figure, unit)}
      <span className="block text-muted text-xs">
        {figure.interval ? figureInterval(figure.interval, unit) : "no interval"}
      </span>
    </Cell>
  );
}
