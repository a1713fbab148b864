import type { HistogramBin } from "#core/evaluation/histogram.ts";
import { ChartFigure } from "./chart-figure.tsx";
import { FootMarks } from "./foot-marks.tsx";
import { LevelLines } from "./level-lines.tsx";
import { linearScale, ticks } from "./linear-scale.ts";

const [WIDTH, HEIGHT] = [420, 210];
const LEFT = 40;
const BOTTOM = 166;
/** Room for half of the last mark's words. */
const RIGHT = WIDTH - 22;

/** How a figure is spread over tasks. `text` writes a value of its axis. */
export function HistogramChart(props: {
  title: string;
  note: string;
  axis: string;
  bins: readonly HistogramBin[];
  text: (value: number) => string;
}) {
  const { bins, text } = props;
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const x = linearScale([bins[0]!.from, bins.at(-1)!.to], [LEFT, RIGHT]);
  const y = linearScale([0, most], [BOTTOM, 10]);
  const table = {
    head: ["From", "To", "Tasks"],
    rows: bins.map(({ from, to, count }) => [text(from), text(to), count.toLocaleString("en")]),
  };
  const data = {
    head: ["from", "to", "tasks"],
    rows: bins.map(({ from, to, count }) => [from, to, count]),
  };
  return (
    <ChartFigure title={props.title} note={props.note} table={table} data={data}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={table.rows.map(([from, to, count]) => `${from} to ${to}: ${count}`).join("; ")}
        className="w-full text-[12px]"
      >
        <LevelLines
          marks={ticks([0, most], 4).filter(Number.isInteger)}
          y={y}
          left={LEFT}
          right={RIGHT}
          text={(mark) => mark.toLocaleString("en")}
        />
        {bins.map(({ from, to, count }) => (
          <rect
            key={from}
            x={x(from) + 1}
            width={Math.max(1, x(to) - x(from) - 2)}
            y={y(count)}
            height={BOTTOM - y(count)}
            className="fill-accent"
          >
            <title>{`${text(from)} to ${text(to)}: ${count}`}</title>
          </rect>
        ))}
        <FootMarks marks={ticks([bins[0]!.from, bins.at(-1)!.to], 5)} x={x} y={BOTTOM + 17} text={text} />
        <text x={(LEFT + RIGHT) / 2} y={BOTTOM + 37} textAnchor="middle" className="fill-muted">
          {props.axis}
        </text>
      </svg>
    </ChartFigure>
  );
}
