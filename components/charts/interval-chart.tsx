import { intervalText, percentText } from "#client/percent-text.ts";
import { ChartFigure } from "./chart-figure.tsx";
import { FootMarks } from "./foot-marks.tsx";
import { linearScale, ticks } from "./linear-scale.ts";

export interface IntervalRow {
  name: string;
  /** Shares, 0–1. */
  accuracy: number;
  low: number;
  high: number;
  pairs: number;
  clusters: number;
}

const WIDTH = 420;
const ROW = 44;
const EDGE = 8;

/** Shares with their intervals, one row each, against what a coin would do. `unit` names what the intervals are over. */
export function IntervalChart({
  title,
  note,
  rows,
  unit,
}: {
  title: string;
  note: string;
  rows: readonly IntervalRow[];
  unit: string;
}) {
  const least = Math.min(0.45, ...rows.map(({ low }) => low));
  const most = Math.max(0.65, ...rows.map(({ high }) => high));
  const domain = [Math.floor(least * 20) / 20, Math.min(1, Math.ceil(most * 20) / 20)] as const;
  const x = linearScale(domain, [EDGE + 14, WIDTH - EDGE - 16]);
  const bottom = rows.length * ROW + 4;
  const table = {
    head: ["Pairs", "Judged right", "95 % interval", "Number of pairs", unit],
    rows: rows.map(({ name, accuracy, low, high, pairs, clusters }) => [
      name,
      percentText(accuracy),
      intervalText(low, high),
      pairs.toLocaleString("en"),
      clusters.toLocaleString("en"),
    ]),
  };
  const data = {
    head: ["pairs_of", "judged_right", "low", "high", "pairs", unit.toLowerCase()],
    rows: rows.map(({ name, accuracy, low, high, pairs, clusters }) => [
      name,
      accuracy,
      low,
      high,
      pairs,
      clusters,
    ]),
  };
  return (
    <ChartFigure title={title} note={note} table={table} data={data}>
      <svg
        viewBox={`0 0 ${WIDTH} ${bottom + 30}`}
        role="img"
        aria-label={inWords(rows)}
        className="w-full text-[12px]"
      >
        {rows.map(({ name, accuracy, low, high }, index) => {
          const y = index * ROW + 30;
          return (
            <g key={name}>
              <title>{`${name}: ${percentText(accuracy)}, ${intervalText(low, high)}`}</title>
              <text x={EDGE} y={y - 14} className="fill-ink">
                {name}
              </text>
              <text x={WIDTH - EDGE} y={y - 14} textAnchor="end" className="fill-muted tabular-nums">
                <tspan className="fill-ink font-medium">{percentText(accuracy)}</tspan>
                {` (${intervalText(low, high)})`}
              </text>
              <line x1={EDGE} x2={WIDTH - EDGE} y1={y} y2={y} className="stroke-border" />
              <line
                x1={x(0.5)}
                x2={x(0.5)}
                y1={y - 8}
                y2={y + 8}
                className="stroke-strong"
                strokeDasharray="3 2"
              />
              <line
                x1={x(low)}
                x2={x(high)}
                y1={y}
                y2={y}
                strokeWidth={4}
                strokeLinecap="round"
                className="stroke-accent/40"
              />
              <circle cx={x(accuracy)} cy={y} r={5} className="fill-accent" />
            </g>
          );
        })}
        <FootMarks marks={ticks(domain, 6)} x={x} y={bottom + 14} text={(mark) => percentText(mark, 0)} />
        <text x={x(0.5)} y={bottom + 28} textAnchor="middle" className="fill-muted">
          chance
        </text>
      </svg>
    </ChartFigure>
  );
}

function inWords(rows: readonly IntervalRow[]): string {
  return rows
    .map(
      ({ name, accuracy, low, high }) =>
        `${name}: ${percentText(accuracy)}, interval ${intervalText(low, high)}`,
    )
    .join("; ");
}
