import { clsx } from "clsx";
import { ChangeStrip } from "#components/charts/change-strip.tsx";
import { Cell } from "#components/ui/table.tsx";
import { HOLDS_ZERO, type MetricComparison } from "#core/evaluation/comparison/compare-runs.ts";
import { changeInterval, changeText, changeUnit, figureText } from "#core/evaluation/report/figure-text.ts";
import type { Figure } from "#core/evaluation/report/figures.ts";
import { VerdictBadge } from "./verdict-badge.tsx";

const TONES = { better: "success", worse: "danger", cannot_tell: "neutral" } as const;

/** A figure of one evaluation beside the baseline's: value, difference with its interval in words and as a strip, verdict. */
export function ComparedCell(props: {
  figure: Figure;
  compared: MetricComparison | undefined;
  /** The baseline's value in its own column; told here where these two have other items in common. */
  baselineShown: number | null;
  /** Whether it has the table for itself and room for one line. */
  alone: boolean;
}) {
  const { figure, compared, baselineShown, alone } = props;
  if (!compared) return <td className="px-3 py-2 text-muted">not compared</td>;
  const { unit } = figure;
  const { baseline, challenger, difference, interval, verdict, reason } = compared;
  const text = (value: number | null) => (value === null ? "–" : figureText(value, unit));
  return (
    <Cell>
      <div
        className={clsx(
          "grid grid-cols-[4rem_7rem] items-start gap-x-3 gap-y-1",
          alone && "md:grid-cols-[4rem_7rem_10rem_1fr] md:gap-x-5",
        )}
      >
        <span className="text-right tabular-nums">
          {text(challenger)}
          {baseline !== baselineShown && (
            <span className="block text-muted text-xs">{`beside ${text(baseline)}`}</span>
          )}
        </span>
        <span className="whitespace-nowrap text-right tabular-nums">
          {difference === null ? "–" : `${changeText(difference, unit)} ${changeUnit(unit)}`}
          <span className="block text-muted text-xs">
            {interval ? changeInterval(interval, unit) : "no interval"}
          </span>
        </span>
        <span className={clsx("col-span-2", alone && "md:col-span-1")}>
          {difference !== null && interval && (
            <ChangeStrip difference={difference} {...interval} tone={verdict ? TONES[verdict] : "neutral"} />
          )}
        </span>
        <span className={clsx("col-span-2", alone && "md:col-span-1")}>
          {verdict && <VerdictBadge verdict={verdict} />}
          {reason && (
            <span className={reason === HOLDS_ZERO ? "sr-only" : "block max-w-64 pt-0.5 text-muted text-xs"}>
              {reason}
            </span>
          )}
        </span>
      </div>
    </Cell>
  );
}
