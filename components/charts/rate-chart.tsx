import { ChartFigure } from "./chart-figure.tsx";
import { LevelLines } from "./level-lines.tsx";
import { linearScale, ticks } from "./linear-scale.ts";
import { SeriesLegend } from "./series-legend.tsx";
import { seriesLook } from "./series-looks.ts";

export interface RateSeries {
  name: string;
  /** Shares, 0–1, in the order of the days (YYYY-MM-DD). */
  points: readonly { day: string; rate: number; low: number; high: number; of: number; hits: number }[];
}

const [WIDTH, HEIGHT, LEFT, RIGHT, BOTTOM] = [460, 260, 52, 444, 218];

/** Shares over time with their bands, one line a series. */
export function RateChart({
  title,
  note,
  series,
}: {
  title: string;
  note: string;
  series: readonly RateSeries[];
}) {
  const all = series.flatMap(({ points }) => points);
  const times = all.map(({ day }) => Date.parse(day));
  const span = [Math.min(...times), Math.max(...times)] as const;
  const domain = reach(all);
  const x = linearScale(span, [LEFT, RIGHT]);
  const y = linearScale(domain, [BOTTOM, 8]);
  const percent = (share: number) => `${Number((share * 100).toPrecision(3))} %`;
  const table = {
    head: ["Series", "Day", "Rate so far", "Band", "Clicked of delivered"],
    rows: series.flatMap(({ name, points }) =>
      points.map(({ day, rate, low, high, of, hits }) => [
        name,
        day,
        percent(rate),
        `${percent(low)} to ${percent(high)}`,
        `${hits.toLocaleString("en")} of ${of.toLocaleString("en")}`,
      ]),
    ),
  };
  const data = {
    head: ["series", "day", "rate", "low", "high", "clicked", "delivered"],
    rows: series.flatMap(({ name, points }) =>
      points.map(({ day, rate, low, high, of, hits }) => [name, day, rate, low, high, hits, of]),
    ),
  };
  const words = series.flatMap(({ name, points }) => {
    const last = points.at(-1);
    return last ? [`${name}: ${percent(last.rate)}, band ${percent(last.low)} to ${percent(last.high)}`] : [];
  });
  return (
    <ChartFigure title={title} note={note} table={table} data={data}>
      <SeriesLegend names={series.map(({ name }) => name)} />
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={words.join("; ")}
        className="w-full text-[12px]"
      >
        <LevelLines marks={ticks(domain, 7)} y={y} left={LEFT} right={RIGHT} text={percent} />
        {series.map(({ name, points }, at) => {
          const { stroke, fill, dash } = seriesLook(at);
          const line = (value: (point: (typeof points)[number]) => number) =>
            points.map((point) => `${x(Date.parse(point.day))},${y(clamp(value(point), domain))}`);
          return (
            <g key={name}>
              <polygon
                points={[...line(({ low }) => low), ...line(({ high }) => high).reverse()].join(" ")}
                className={fill}
                fillOpacity={0.12}
              />
              <polyline
                points={line(({ rate }) => rate).join(" ")}
                className={`fill-none ${stroke}`}
                strokeWidth={2}
                strokeDasharray={dash}
              />
              {points.slice(-1).map((last) => (
                <circle key={last.day} cx={x(Date.parse(last.day))} cy={y(last.rate)} r={4} className={fill}>
                  <title>{`${name}, ${last.day}: ${percent(last.rate)}`}</title>
                </circle>
              ))}
            </g>
          );
        })}
        <DayMarks span={span} x={x} y={BOTTOM + 18} />
      </svg>
    </ChartFigure>
  );
}

/** The first and the last day, and one between. */
export function DayMarks(props: { span: readonly [number, number]; x: (time: number) => number; y: number }) {
  const { span, x, y } = props;
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  const whole = Math.round((span[1] - span[0]) / 86_400_000);
  const marks =
    whole >= 4 ? [span[0], span[0] + Math.round(whole / 2) * 86_400_000, span[1]] : [...new Set(span)];
  return marks.map((time, at) => (
    <text
      key={time}
      x={x(time)}
      y={y}
      textAnchor={
        marks.length === 1 ? "middle" : at === 0 ? "start" : at === marks.length - 1 ? "end" : "middle"
      }
      className="fill-muted tabular-nums"
    >
      {day(time)}
    </text>
  ));
}

/** Wide enough for every rate and the last bands; the wide bands of the first days are cut off. */
function reach(points: RateSeries["points"]): readonly [number, number] {
  const rates = points.map(({ rate }) => rate);
  const [least, most] = [Math.min(...rates), Math.max(...rates)];
  const lasts = points.filter(({ of }) => of >= Math.max(...points.map((one) => one.of)) / 4);
  const low = Math.min(least, ...lasts.map((one) => one.low));
  const high = Math.max(most, ...lasts.map((one) => one.high));
  const room = Math.max(0.0005, (high - low) * 0.08);
  return [Math.max(0, low - room), Math.min(1, high + room)];
}

function clamp(value: number, [low, high]: readonly [number, number]): number {
  return Math.min(high, Math.max(low, value));
}
