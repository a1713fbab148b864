import { ChartFigure } from "./chart-figure.tsx";
import { LevelLines } from "./level-lines.tsx";
import { linearScale, ticks } from "./linear-scale.ts";
import { DayMarks } from "./rate-chart.tsx";
import { SeriesLegend } from "./series-legend.tsx";
import { seriesLook } from "./series-looks.ts";

export interface AllocationSeries {
  name: string;
  /** The share, 0–1, from each day (YYYY-MM-DD) on, in order. */
  steps: readonly { day: string; share: number }[];
}

const [WIDTH, HEIGHT, LEFT, RIGHT, BOTTOM] = [460, 220, 48, 444, 180];

/** Who got which share from when on, as steps until `until` (YYYY-MM-DD). */
export function AllocationChart(props: {
  title: string;
  note: string;
  series: readonly AllocationSeries[];
  until: string;
}) {
  const { title, note, series, until } = props;
  const days = series.flatMap(({ steps }) => steps.map(({ day }) => Date.parse(day)));
  const span = [Math.min(...days), Math.max(Date.parse(until), ...days)] as const;
  const x = linearScale(span, [LEFT, RIGHT]);
  const y = linearScale([0, 1], [BOTTOM, 8]);
  const percent = (share: number) => `${Number((share * 100).toFixed(1))} %`;
  const table = {
    head: ["Arm", "From", "Share"],
    rows: series.flatMap(({ name, steps }) => steps.map(({ day, share }) => [name, day, percent(share)])),
  };
  const data = {
    head: ["arm", "from", "share"],
    rows: series.flatMap(({ name, steps }) => steps.map(({ day, share }) => [name, day, share])),
  };
  return (
    <ChartFigure title={title} note={note} table={table} data={data}>
      <SeriesLegend names={series.map(({ name }) => name)} />
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={series
          .map(({ name, steps }) => `${name}: ${percent(steps.at(-1)?.share ?? 0)} now`)
          .join("; ")}
        className="w-full text-[12px]"
      >
        <LevelLines marks={ticks([0, 1], 4)} y={y} left={LEFT} right={RIGHT} text={percent} />
        {series.map(({ name, steps }, at) => {
          const { stroke, dash } = seriesLook(at);
          const path = steps.map(({ day, share }, place) => {
            const from = x(Date.parse(day));
            return place === 0 ? `M${from},${y(share)}` : `H${from}V${y(share)}`;
          });
          const d =
            span[0] === span[1]
              ? `M${LEFT},${y(steps[0]?.share ?? 0)}H${RIGHT}`
              : `${path.join("")}H${RIGHT}`;
          return (
            <path key={name} d={d} className={`fill-none ${stroke}`} strokeWidth={2} strokeDasharray={dash} />
          );
        })}
        <DayMarks span={span} x={x} y={BOTTOM + 18} />
      </svg>
    </ChartFigure>
  );
}
