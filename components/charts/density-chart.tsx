import { ChartFigure } from "./chart-figure.tsx";
import { FootMarks } from "./foot-marks.tsx";
import { linearScale, ticks } from "./linear-scale.ts";
import { SeriesLegend } from "./series-legend.tsx";
import { seriesLook } from "./series-looks.ts";

export interface DensitySeries {
  name: string;
  /** Centre and spread of the distribution, as shares. */
  mean: number;
  deviation: number;
  density: (share: number) => number;
}

const [WIDTH, HEIGHT, LEFT, RIGHT, BOTTOM] = [460, 240, 16, 444, 190];
const STEPS = 160;

/** What each series' true share may be, as curves of density over the same axis. */
export function DensityChart(props: { title: string; note: string; series: readonly DensitySeries[] }) {
  const { title, note, series } = props;
  const low = Math.max(1e-6, Math.min(...series.map(({ mean, deviation }) => mean - 4 * deviation)));
  const high = Math.min(1 - 1e-6, Math.max(...series.map(({ mean, deviation }) => mean + 4 * deviation)));
  const shares = Array.from({ length: STEPS + 1 }, (_, at) => low + ((high - low) * at) / STEPS);
  const curves = series.map(({ density }) => shares.map(density));
  const x = linearScale([low, high], [LEFT, RIGHT]);
  const y = linearScale([0, Math.max(...curves.flat())], [BOTTOM, 10]);
  const percent = (share: number) => `${Number((share * 100).toPrecision(3))} %`;
  const table = {
    head: ["Series", "Mean", "Standard deviation"],
    rows: series.map(({ name, mean, deviation }) => [name, percent(mean), percent(deviation)]),
  };
  const data = {
    head: ["series", "mean", "standard_deviation"],
    rows: series.map(({ name, mean, deviation }) => [name, mean, deviation]),
  };
  return (
    <ChartFigure title={title} note={note} table={table} data={data}>
      <SeriesLegend names={series.map(({ name }) => name)} />
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={table.rows.map(([name, mean]) => `${name}: about ${mean}`).join("; ")}
        className="w-full text-[12px]"
      >
        {curves.map((curve, at) => {
          const { stroke, fill, dash } = seriesLook(at);
          const line = curve.map((value, place) => `${x(shares[place]!)},${y(value)}`);
          return (
            <g key={series[at]!.name}>
              <polygon
                points={[`${LEFT},${BOTTOM}`, ...line, `${RIGHT},${BOTTOM}`].join(" ")}
                className={fill}
                fillOpacity={0.12}
              />
              <polyline
                points={line.join(" ")}
                className={`fill-none ${stroke}`}
                strokeWidth={2}
                strokeDasharray={dash}
              />
            </g>
          );
        })}
        <line x1={LEFT} x2={RIGHT} y1={BOTTOM} y2={BOTTOM} className="stroke-strong" />
        <FootMarks marks={ticks([low, high], 5)} x={x} y={BOTTOM + 18} text={percent} />
        <text x={(LEFT + RIGHT) / 2} y={BOTTOM + 40} textAnchor="middle" className="fill-muted">
          true click-through rate
        </text>
      </svg>
    </ChartFigure>
  );
}
