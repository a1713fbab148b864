import { liftText } from "#client/lift-text.ts";
import type { LiftMonth } from "#core/learning/lift/lift-month.ts";
import { ChartFigure } from "./chart-figure.tsx";
import { linearScale, ticks } from "./linear-scale.ts";
import { monthName } from "./month-name.ts";

const [WIDTH, HEIGHT] = [560, 220];
const [LEFT, RIGHT, TOP, BOTTOM] = [52, WIDTH - 16, 10, 180];

/** The lift over the human line, month by month with its interval; months that cannot be told are named and left empty. */
export function LiftChart({ months }: { months: readonly LiftMonth[] }) {
  const lifts = months.flatMap(({ lift }) => lift ?? []);
  const low = Math.min(-0.05, ...lifts.map((one) => one.low));
  const high = Math.max(0.2, ...lifts.map((one) => one.high));
  const domain = [Math.floor(low * 10) / 10, Math.ceil(high * 10) / 10] as const;
  const y = linearScale(domain, [BOTTOM, TOP]);
  const x = linearScale([-0.5, months.length - 0.5], [LEFT, RIGHT]);
  const table = {
    head: ["Month", "Lift", "95 % interval", "Console: clicked of delivered", "Human line", "Experiments"],
    rows: months.map(({ month, lift, arm, control, experiments }) => [
      monthName(month),
      lift ? liftText(lift.estimate) : "cannot tell yet",
      lift ? `${liftText(lift.low)} to ${liftText(lift.high)}` : "",
      `${arm.clicked.toLocaleString("en")} of ${arm.shown.toLocaleString("en")}`,
      `${control.clicked.toLocaleString("en")} of ${control.shown.toLocaleString("en")}`,
      experiments.toLocaleString("en"),
    ]),
  };
  const data = {
    head: [
      "month",
      "lift",
      "low",
      "high",
      "clicked",
      "delivered",
      "human_clicked",
      "human_delivered",
      "experiments",
    ],
    rows: months.map(({ month, lift, arm, control, experiments }) => [
      month,
      lift?.estimate ?? "",
      lift?.low ?? "",
      lift?.high ?? "",
      arm.clicked,
      arm.shown,
      control.clicked,
      control.shown,
      experiments,
    ]),
  };
  return (
    <ChartFigure
      title="Lift over the human line, by month"
      note="Clicks per delivered notification of the console’s texts, relative to the human line of the same experiment and day; 95 % intervals (Mantel–Haenszel; Greenland and Robins 1985, from ten experiments on also over experiments)."
      table={table}
      data={data}
    >
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={table.rows.map(([month, lift, range]) => `${month}: ${lift} ${range}`).join("; ")}
        className="w-full text-[12px]"
      >
        {ticks(domain, 4).map((mark) => (
          <g key={mark}>
            <line
              x1={LEFT}
              x2={RIGHT}
              y1={y(mark)}
              y2={y(mark)}
              className={mark === 0 ? "stroke-strong" : "stroke-border"}
            />
            <text x={LEFT - 6} y={y(mark) + 4} textAnchor="end" className="fill-muted tabular-nums">
              {liftText(mark, 0)}
            </text>
          </g>
        ))}
        {months.map(({ month, lift }, index) => (
          <g key={month}>
            {lift ? (
              <>
                <title>{`${monthName(month)}: ${liftText(lift.estimate)}, ${liftText(lift.low)} to ${liftText(lift.high)}`}</title>
                <line
                  x1={x(index)}
                  x2={x(index)}
                  y1={y(lift.low)}
                  y2={y(lift.high)}
                  strokeWidth={4}
                  strokeLinecap="round"
                  className={lift.low > 0 ? "stroke-accent/40" : "stroke-muted/50"}
                />
                <circle
                  cx={x(index)}
                  cy={y(lift.estimate)}
                  r={5}
                  className={lift.low > 0 || lift.high < 0 ? "fill-accent" : "fill-muted"}
                />
              </>
            ) : (
              <text x={x(index)} y={y(0) - 6} textAnchor="middle" className="fill-faint">
                –
              </text>
            )}
            <text x={x(index)} y={BOTTOM + 20} textAnchor="middle" className="fill-muted">
              {monthName(month)}
            </text>
          </g>
        ))}
      </svg>
    </ChartFigure>
  );
}
