import { intervalText, percentText } from "#client/percent-text.ts";
import type { LearningPoint } from "#core/reward/registry/training-report.ts";
import { ChartFigure } from "./chart-figure.tsx";
import { FootMarks } from "./foot-marks.tsx";
import { LevelLines } from "./level-lines.tsx";
import { linearScale, ticks } from "./linear-scale.ts";

const [WIDTH, HEIGHT] = [420, 260];
const LEFT = 44;
const BOTTOM = 212;

/** What the model would do with a part of the items, with the interval of each point as a band. */
export function LearningCurveChart({ points }: { points: readonly LearningPoint[] }) {
  const accuracies = points.map(({ accuracy }) => accuracy);
  const least = Math.min(0.5, ...accuracies.map(({ low }) => low));
  const most = Math.max(0.6, ...accuracies.map(({ high }) => high));
  const domain = [Math.floor(least * 20) / 20, Math.min(1, Math.ceil(most * 20) / 20)] as const;
  const items = [0, Math.max(...points.map(({ stories }) => stories))] as const;
  const x = linearScale(items, [LEFT, WIDTH - 16]);
  const y = linearScale(domain, [BOTTOM, 8]);
  const at = (value: (point: LearningPoint) => number) =>
    points.map((point) => `${x(point.stories)},${y(value(point))}`);
  const band = [...at(({ accuracy }) => accuracy.low), ...at(({ accuracy }) => accuracy.high).reverse()];
  const table = {
    head: ["Items", "Pairs", "Judged right", "95 % interval"],
    rows: points.map(({ stories, trainedPairs, accuracy }) => [
      stories.toLocaleString("en"),
      trainedPairs.toLocaleString("en"),
      percentText(accuracy.accuracy),
      intervalText(accuracy.low, accuracy.high),
    ]),
  };
  const data = {
    head: ["items", "pairs", "judged_right", "low", "high"],
    rows: points.map(({ stories, trainedPairs, accuracy }) => [
      stories,
      trainedPairs,
      accuracy.accuracy,
      accuracy.low,
      accuracy.high,
    ]),
  };
  const note = `Judged right on the same ${accuracies[0]?.pairs.toLocaleString("en")} held-out pairs, after learning from a quarter, half, three quarters and all of the items. Where it still rises, more items would help.`;
  return (
    <ChartFigure title="Learning curve" note={note} table={table} data={data}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={table.rows.map(([from, , right]) => `${from} items: ${right}`).join("; ")}
        className="w-full text-[12px]"
      >
        <LevelLines
          marks={ticks(domain, 5)}
          y={y}
          left={LEFT}
          right={WIDTH - 16}
          text={(mark) => percentText(mark, 0)}
        />
        <line
          x1={LEFT}
          x2={WIDTH - 16}
          y1={y(0.5)}
          y2={y(0.5)}
          className="stroke-strong"
          strokeDasharray="3 3"
        />
        <text x={WIDTH - 16} y={y(0.5) - 4} textAnchor="end" className="fill-muted">
          chance
        </text>
        <polygon points={band.join(" ")} className="fill-accent/15" />
        <polyline
          points={at(({ accuracy }) => accuracy.accuracy).join(" ")}
          className="fill-none stroke-accent"
          strokeWidth={2}
        />
        {points.map(({ share, stories, accuracy }) => (
          <circle key={share} cx={x(stories)} cy={y(accuracy.accuracy)} r={4.5} className="fill-accent">
            <title>{`${stories} items: ${percentText(accuracy.accuracy)}, ${intervalText(accuracy.low, accuracy.high)}`}</title>
          </circle>
        ))}
        <FootMarks marks={ticks(items, 4)} x={x} y={BOTTOM + 18} text={(mark) => mark.toLocaleString("en")} />
        <text x={(LEFT + WIDTH) / 2} y={BOTTOM + 38} textAnchor="middle" className="fill-muted">
          items that it learned from
        </text>
      </svg>
    </ChartFigure>
  );
}
