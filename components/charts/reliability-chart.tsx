import { percentText } from "#client/percent-text.ts";
import type { Reliability } from "#core/reward/comparison/reliability.ts";
import { ChartFigure } from "./chart-figure.tsx";
import { FootMarks } from "./foot-marks.tsx";
import { LevelLines } from "./level-lines.tsx";
import { linearScale, ticks } from "./linear-scale.ts";

const [WIDTH, HEIGHT] = [420, 300];
const LEFT = 44;
const RIGHT = WIDTH - 22;
const PLOT = { top: 8, bottom: 200 };
const COUNTS = { top: 232, bottom: 268 };

/** Chance that was given against what came true, bin by bin, with how many pairs each bin holds. */
export function ReliabilityChart({
  calibration,
  title,
  basis,
  of = "held-out pairs",
}: {
  calibration: Reliability;
  title: string;
  basis: string | null;
  /** What the pairs are. */
  of?: string;
}) {
  const { bins, expectedCalibrationError: error, pairs } = calibration;
  const from = bins.some(({ low }) => low < 0.5) ? 0 : 0.5;
  const floor = Math.min(from, ...bins.map(({ observed }) => Math.floor(observed * 10) / 10));
  const x = linearScale([from, 1], [LEFT, RIGHT]);
  const y = linearScale([floor, 1], [PLOT.bottom, PLOT.top]);
  const most = Math.max(1, ...bins.map((bin) => bin.pairs));
  const table = {
    head: ["Chance given", "Mean chance", "Came true", "Pairs"],
    rows: bins.map(({ low, high, predicted, observed, pairs: count }) => [
      `${percentText(low, 0)} to ${percentText(high, 0)}`,
      percentText(predicted),
      percentText(observed),
      count.toLocaleString("en"),
    ]),
  };
  const data = {
    head: ["from", "to", "mean_chance", "came_true", "pairs"],
    rows: bins.map(({ low, high, predicted, observed, pairs: count }) => [
      low,
      high,
      predicted,
      observed,
      count,
    ]),
  };
  const note = `${basis ? `${basis}. ` : ""}Expected calibration error ${percentText(error)} on ${pairs.toLocaleString("en")} ${of}. On the dashed line a chance is worth what it says. No interval is computed for it.`;
  return (
    <ChartFigure title={title} note={note} table={table} data={data}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={table.rows
          .map(([, given, came, count]) => `${given} given, ${came} came true, ${count} pairs`)
          .join("; ")}
        className="w-full text-[12px]"
      >
        <LevelLines
          marks={ticks([floor, 1], 5)}
          y={y}
          left={LEFT}
          right={RIGHT}
          text={(mark) => percentText(mark, 0)}
        />
        <line x1={x(from)} y1={y(from)} x2={x(1)} y2={y(1)} className="stroke-strong" strokeDasharray="3 3" />
        <polyline
          points={bins.map(({ predicted, observed }) => `${x(predicted)},${y(observed)}`).join(" ")}
          className="fill-none stroke-accent/50"
          strokeWidth={1.5}
        />
        {bins.map(({ low, high, predicted, observed, pairs: count }) => {
          const height = linearScale([0, most], [0, COUNTS.bottom - COUNTS.top])(count);
          return (
            <g key={low}>
              <title>{`${percentText(predicted)} given, ${percentText(observed)} came true, ${count} pairs`}</title>
              <circle cx={x(predicted)} cy={y(observed)} r={5} className="fill-accent" />
              <rect
                x={x(low) + 2}
                width={Math.max(1, x(high) - x(low) - 4)}
                y={COUNTS.bottom - height}
                height={height}
                className="fill-strong/60"
              />
              <text
                x={(x(low) + x(high)) / 2}
                y={COUNTS.bottom - height - 4}
                textAnchor="middle"
                className="fill-muted tabular-nums"
              >
                {count.toLocaleString("en")}
              </text>
            </g>
          );
        })}
        <line x1={LEFT} x2={RIGHT} y1={COUNTS.bottom} y2={COUNTS.bottom} className="stroke-border" />
        <FootMarks marks={ticks([from, 1], 5)} x={x} y={HEIGHT - 16} text={(mark) => percentText(mark, 0)} />
        <text x={(LEFT + RIGHT) / 2} y={HEIGHT - 2} textAnchor="middle" className="fill-muted">
          chance given to the favourite; bars: pairs
        </text>
      </svg>
    </ChartFigure>
  );
}
