import { pointsText } from "#client/percent-text.ts";
import { FootMarks } from "./foot-marks.tsx";
import { linearScale, ticks } from "./linear-scale.ts";

const [WIDTH, HEIGHT] = [420, 70];
const Y = 20;

/** A difference with its interval against 0 and against what may be lost, in percentage points. */
export function DifferenceChart(props: { difference: number; low: number; high: number; margin: number }) {
  const { difference, low, high, margin } = props;
  const reach = Math.max(0.05, Math.ceil(Math.max(Math.abs(low), Math.abs(high)) * 20) / 20);
  const x = linearScale([-reach, reach], [16, WIDTH - 16]);
  const label = `Difference ${pointsText(difference)} points, 95 % interval ${pointsText(low)} to ${pointsText(high)}; at most ${pointsText(-margin)} may be lost`;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
      className="w-full max-w-md text-[12px]"
    >
      <title>{label}</title>
      <rect
        x={x(-reach)}
        width={x(-margin) - x(-reach)}
        y={4}
        height={2 * (Y - 4)}
        className="fill-danger-soft"
      />
      <line x1={x(-reach)} x2={x(reach)} y1={Y} y2={Y} className="stroke-border" />
      <line x1={x(0)} x2={x(0)} y1={4} y2={36} className="stroke-strong" strokeDasharray="3 3" />
      <line
        x1={x(low)}
        x2={x(high)}
        y1={Y}
        y2={Y}
        strokeWidth={4}
        strokeLinecap="round"
        className="stroke-accent/50"
      />
      <circle cx={x(difference)} cy={Y} r={5} className="fill-accent" />
      <FootMarks marks={ticks([-reach, reach], 6)} x={x} y={50} text={pointsText} />
      <text x={WIDTH / 2} y={65} textAnchor="middle" className="fill-muted">
        percentage points
      </text>
    </svg>
  );
}
