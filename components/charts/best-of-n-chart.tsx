import { signedText } from "#client/percent-text.ts";
import type { BestOfNCurve } from "#core/evaluation/best-of-n.ts";
import { ChartFigure } from "./chart-figure.tsx";
import { LevelLines } from "./level-lines.tsx";
import { linearScale, ticks } from "./linear-scale.ts";

const [WIDTH, HEIGHT] = [420, 250];
const LEFT = 44;
const BOTTOM = 202;

/** What choosing the best of n texts by reward brings over taking one at random, with its interval as a band. */
export function BestOfNChart({ curve }: { curve: BestOfNCurve }) {
  const { points, items, leftOut } = curve;
  const most = Math.max(0.1, ...points.map(({ gain, interval }) => interval?.high ?? gain));
  const x = linearScale([1, Math.max(2, points.length)], [LEFT + 10, WIDTH - 20]);
  const y = linearScale([0, most], [BOTTOM, 10]);
  const at = (value: (point: (typeof points)[number]) => number) =>
    points.map((point) => `${x(point.n)},${y(value(point))}`);
  const band = [
    ...at(({ gain, interval }) => interval?.low ?? gain),
    ...at(({ gain, interval }) => interval?.high ?? gain).reverse(),
  ];
  const table = {
    head: ["Best of", "Gain in reward", "95 % interval"],
    rows: points.map(({ n, gain, interval }) => [
      String(n),
      signedText(gain),
      interval ? `${signedText(interval.low)} to ${signedText(interval.high)}` : "none",
    ]),
  };
  const data = {
    head: ["n", "gain", "low", "high"],
    rows: points.map(({ n, gain, interval }) => [n, gain, interval?.low ?? "", interval?.high ?? ""]),
  };
  const left = leftOut > 0 ? ` ${leftOut.toLocaleString("en")} tasks with fewer texts are left out.` : "";
  const note = `Mean gain in reward over one text at random, of ${items.toLocaleString("en")} tasks, each with ${points.length} texts.${left} Where it flattens, more texts bring little.`;
  return (
    <ChartFigure title="Best of n" note={note} table={table} data={data}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={table.rows.map(([n, gain]) => `best of ${n}: ${gain}`).join("; ")}
        className="w-full text-[12px]"
      >
        <LevelLines
          marks={ticks([0, most], 5)}
          y={y}
          left={LEFT}
          right={WIDTH - 8}
          text={(mark) => mark.toFixed(most < 0.5 ? 2 : 1)}
        />
        <polygon points={band.join(" ")} className="fill-accent/15" />
        <polyline
          points={at(({ gain }) => gain).join(" ")}
          className="fill-none stroke-accent"
          strokeWidth={2}
        />
        {points.map(({ n, gain }) => (
          <g key={n}>
            <circle cx={x(n)} cy={y(gain)} r={4.5} className="fill-accent" />
            <text x={x(n)} y={BOTTOM + 18} textAnchor="middle" className="fill-muted tabular-nums">
              {n}
            </text>
          </g>
        ))}
        <text x={(LEFT + WIDTH) / 2} y={BOTTOM + 38} textAnchor="middle" className="fill-muted">
          texts to choose from
        </text>
      </svg>
    </ChartFigure>
  );
}
