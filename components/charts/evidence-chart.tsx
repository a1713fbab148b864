import { ALARM_AT, type ScoreAlarm } from "#core/learning/holds/score-alarm.ts";
import { ChartFigure } from "./chart-figure.tsx";
import { linearScale } from "./linear-scale.ts";

const [WIDTH, HEIGHT] = [420, 260];
const [LEFT, RIGHT, TOP, BOTTOM] = [52, WIDTH - 16, 12, 212];
/** The axis begins here, and ends a little above the alarm: beyond it nothing more is told. */
const [LEAST, MOST] = [0.1, ALARM_AT * 100];
const MARKS = [1, 100, ALARM_AT];
/** Rows of the table and points of the line at most: the newest are in the table, the line is thinned. */
const [MOST_ROWS, MOST_POINTS] = [60, 400];

const height = (evidence: number) => Math.log10(Math.min(MOST, Math.max(LEAST, evidence)));

/** How strongly what came back speaks against the score, day by day, up to the alarm. */
export function EvidenceChart({ alarm }: { alarm: ScoreAlarm }) {
  const { course, items, since } = alarm;
  const days = course.map(({ day }) => Date.parse(day));
  const x = linearScale([days[0] ?? 0, days.at(-1) ?? 0], [LEFT, RIGHT]);
  const y = linearScale([height(LEAST), height(MOST)], [BOTTOM, TOP]);
  const every = Math.ceil(course.length / MOST_POINTS);
  const line = course
    .map(({ day, evidence }) => `${x(Date.parse(day))},${y(height(evidence))}`)
    .filter((_, index) => index % every === 0 || index === course.length - 1);
  const table = {
    head: ["Day", "Evidence against the score"],
    rows: course
      .slice(-MOST_ROWS)
      .reverse()
      .map(({ day, evidence }) => [day, evidenceText(evidence)]),
  };
  const data = {
    head: ["day", "evidence"],
    rows: course.map(({ day, evidence }) => [day, evidence]),
  };
  return (
    <ChartFigure
      title="Evidence against the score"
      note={`After each item of each day, ${items.toLocaleString("en")} in all: how much likelier the outcomes are if the score has fallen halfway to a coin than if it keeps its promises, wherever that began. The alarm is at ${ALARM_AT.toLocaleString("en")}: a score that keeps its promises sets it off once in that many items or less often.`}
      table={table}
      data={data}
    >
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`Evidence now ${evidenceText(alarm.evidence)}; the alarm is at ${ALARM_AT.toLocaleString("en")}${since ? ` and went off on ${since}` : ""}`}
        className="w-full text-[12px]"
      >
        <rect
          x={LEFT}
          width={RIGHT - LEFT}
          y={y(height(MOST))}
          height={y(height(ALARM_AT)) - y(height(MOST))}
          className="fill-danger-soft"
        />
        {MARKS.map((mark) => (
          <g key={mark}>
            <line
              x1={LEFT}
              x2={RIGHT}
              y1={y(height(mark))}
              y2={y(height(mark))}
              className={mark === ALARM_AT ? "stroke-danger" : "stroke-border"}
            />
            <text x={LEFT - 6} y={y(height(mark)) + 4} textAnchor="end" className="fill-muted tabular-nums">
              {mark.toLocaleString("en")}
            </text>
          </g>
        ))}
        <text x={LEFT + 6} y={y(height(ALARM_AT)) - 8} className="fill-danger">
          alarm
        </text>
        <polyline points={line.join(" ")} className="fill-none stroke-accent" strokeWidth={2} />
        {course.length > 0 && (
          <circle
            cx={x(days.at(-1)!)}
            cy={y(height(course.at(-1)!.evidence))}
            r={4.5}
            className={since ? "fill-danger" : "fill-accent"}
          />
        )}
        <text
          x={course.length > 1 ? LEFT : (LEFT + RIGHT) / 2}
          y={BOTTOM + 18}
          textAnchor={course.length > 1 ? "start" : "middle"}
          className="fill-muted tabular-nums"
        >
          {course[0]?.day}
        </text>
        {course.length > 1 && (
          <text x={RIGHT} y={BOTTOM + 18} textAnchor="end" className="fill-muted tabular-nums">
            {course.at(-1)!.day}
          </text>
        )}
        <text x={(LEFT + RIGHT) / 2} y={BOTTOM + 38} textAnchor="middle" className="fill-muted">
          last day that anything came back
        </text>
      </svg>
    </ChartFigure>
  );
}

function evidenceText(evidence: number): string {
  if (evidence >= MOST) return `over ${MOST.toLocaleString("en")}`;
  return evidence.toLocaleString("en", { maximumSignificantDigits: 3 });
}
