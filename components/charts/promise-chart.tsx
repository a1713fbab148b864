import { intervalText, percentText } from "#client/percent-text.ts";
import type { ScoreRecord } from "#core/learning/holds/score-record.ts";
import { ChartFigure } from "./chart-figure.tsx";
import { LevelLines } from "./level-lines.tsx";
import { linearScale, ticks } from "./linear-scale.ts";
import { monthName } from "./month-name.ts";

const [WIDTH, HEIGHT] = [420, 260];
const [LEFT, RIGHT, TOP, BOTTOM] = [44, WIDTH - 16, 8, 212];
/** Names under the plot at most; the months between go without. */
const MOST_NAMES = 6;

/** What a score promised and what it kept, month by month, with the interval of what was kept. */
export function PromiseChart({ months }: { months: readonly { month: string; record: ScoreRecord }[] }) {
  const shown = months.flatMap(({ month, record }) =>
    record.kept === null || record.promised === null
      ? []
      : [{ month, ...record, kept: record.kept, promised: record.promised }],
  );
  const values = shown.flatMap(({ kept, promised, keptInterval }) => [
    kept,
    promised,
    ...(keptInterval ? [keptInterval.low, keptInterval.high] : []),
  ]);
  const domain = [
    Math.floor(Math.min(0.4, ...values) * 10) / 10,
    Math.ceil(Math.max(0.7, ...values) * 10) / 10,
  ] as const;
  const y = linearScale(domain, [BOTTOM, TOP]);
  const x = linearScale([-0.5, shown.length - 0.5], [LEFT, RIGHT]);
  const every = Math.ceil(shown.length / MOST_NAMES);
  const table = {
    head: ["Month", "Promised", "Kept", "95 % interval", "Gap", "Pairs", "Items"],
    rows: shown.map(({ month, promised, kept, keptInterval, gap, pairs, items }) => [
      monthName(month),
      percentText(promised),
      percentText(kept),
      keptInterval ? intervalText(keptInterval.low, keptInterval.high) : "cannot tell yet",
      gap ? percentText(gap.estimate) : "cannot tell yet",
      pairs.toLocaleString("en"),
      items.toLocaleString("en"),
    ]),
  };
  const data = {
    head: ["month", "promised", "kept", "low", "high", "gap", "pairs", "items"],
    rows: shown.map(({ month, promised, kept, keptInterval, gap, pairs, items }) => [
      month,
      promised,
      kept,
      keptInterval?.low ?? "",
      keptInterval?.high ?? "",
      gap?.estimate ?? "",
      pairs,
      items,
    ]),
  };
  return (
    <ChartFigure
      title="Promised and kept, by month"
      note="Share of pairs in which the score’s favourite led: as promised (a diamond), and as it came (a circle, with its 95 % interval over items; hollow where the items are too few for one). A gap that widens is a score that is being gamed, or tastes that have turned."
      table={table}
      data={data}
    >
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={table.rows.map(([m, p, k]) => `${m}: promised ${p}, kept ${k}`).join("; ")}
        className="w-full text-[12px]"
      >
        <LevelLines
          marks={ticks(domain, 5)}
          y={y}
          left={LEFT}
          right={RIGHT}
          text={(mark) => percentText(mark, 0)}
        />
        <line x1={LEFT} x2={RIGHT} y1={y(0.5)} y2={y(0.5)} className="stroke-strong" strokeDasharray="3 3" />
        <text x={RIGHT} y={y(0.5) + 14} textAnchor="end" className="fill-muted">
          a coin
        </text>
        {shown.map(({ month, promised, kept, keptInterval }, index) => (
          <g key={month}>
            <title>{`${monthName(month)}: promised ${percentText(promised)}, kept ${percentText(kept)}`}</title>
            <line
              x1={x(index)}
              x2={x(index)}
              y1={y(promised)}
              y2={y(kept)}
              className="stroke-strong"
              strokeDasharray="2 2"
            />
            {keptInterval && (
              <line
                x1={x(index)}
                x2={x(index)}
                y1={y(keptInterval.low)}
                y2={y(keptInterval.high)}
                strokeWidth={4}
                strokeLinecap="round"
                className="stroke-accent/40"
              />
            )}
            <KeptMark x={x(index)} y={y(kept)} hollow={!keptInterval} />
            <PromisedMark x={x(index)} y={y(promised)} />
            {index % every === 0 && (
              <text x={x(index)} y={BOTTOM + 18} textAnchor="middle" className="fill-muted">
                {monthName(month)}
              </text>
            )}
          </g>
        ))}
        <PromisedMark x={LEFT + 6} y={HEIGHT - 10} />
        <Legend x={LEFT + 16}>promised</Legend>
        <KeptMark x={LEFT + 92} y={HEIGHT - 10} />
        <Legend x={LEFT + 102}>kept</Legend>
        {shown.some(({ keptInterval }) => !keptInterval) && (
          <>
            <KeptMark x={LEFT + 154} y={HEIGHT - 10} hollow />
            <Legend x={LEFT + 164}>kept, too few items for an interval</Legend>
          </>
        )}
      </svg>
    </ChartFigure>
  );
}

/** What was promised: a diamond, so that nobody has to tell it from what was kept by its colour. */
function PromisedMark({ x, y }: { x: number; y: number }) {
  const d = `M${x},${y - 6}L${x + 6},${y}L${x},${y + 6}L${x - 6},${y}Z`;
  return <path d={d} strokeWidth={1.5} className="fill-surface stroke-ink" />;
}

/** What was kept; hollow where no interval is known. */
function KeptMark({ x, y, hollow = false }: { x: number; y: number; hollow?: boolean }) {
  const look = hollow ? "fill-surface stroke-accent" : "fill-accent stroke-accent";
  return <circle cx={x} cy={y} r={4.5} strokeWidth={1.5} className={look} />;
}

function Legend({ x, children }: { x: number; children: string }) {
  return (
    <text x={x} y={HEIGHT - 6} className="fill-muted">
      {children}
    </text>
  );
}
