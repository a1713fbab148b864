import { percentText } from "#client/percent-text.ts";
import type { StyleControlReport } from "#core/evaluation/report/report.ts";
import { ChartFigure } from "./chart-figure.tsx";

const CELL = { width: 46, height: 30 };
const LEFT = 116;
const TOP = 96;

/** Which style each text was asked for, and which it reads as: what stands off the diagonal blurs. */
export function ConfusionChart({ confusion, note }: { confusion: StyleControlReport; note: string }) {
  const { labels, counts } = confusion;
  const asked = labels.filter((_, row) => counts[row]!.some((count) => count > 0));
  const width = LEFT + labels.length * CELL.width + 8;
  const height = TOP + asked.length * CELL.height + 8;
  const rows = asked.map(({ key, name }) => {
    const own = counts[labels.findIndex((label) => label.key === key)]!;
    return { key, name, total: own.reduce((sum, count) => sum + count, 0), counts: own };
  });
  const table = {
    head: ["Asked for", ...labels.map(({ name }) => `reads as ${name}`), "Texts"],
    rows: rows.map(({ name, counts: own, total }) => [name, ...own.map(String), String(total)]),
  };
  const spoken = rows
    .map(({ name, key, total, counts: own }) => {
      const right = own[labels.findIndex((label) => label.key === key)] ?? 0;
      return `${name}: ${total > 0 ? percentText(right / total, 0) : "none"} of ${total} read as it`;
    })
    .join("; ");
  return (
    <ChartFigure title="Which style does a text read as?" note={note} table={table}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={spoken} className="w-full text-[11px]">
        {labels.map(({ key, name }, column) => (
          <text
            key={key}
            transform={`translate(${LEFT + (column + 0.5) * CELL.width} ${TOP - 8}) rotate(-40)`}
            className="fill-muted"
          >
            {name}
          </text>
        ))}
        {rows.map(({ key, name, total, counts: own }, row) => (
          <g key={key}>
            <text
              x={LEFT - 8}
              y={TOP + (row + 0.5) * CELL.height + 4}
              textAnchor="end"
              className="fill-ink font-medium"
            >
              {name}
            </text>
            {own.map((count, column) => (
              <ConfusionCell
                key={labels[column]!.key}
                x={LEFT + column * CELL.width}
                y={TOP + row * CELL.height}
                count={count}
                share={total > 0 ? count / total : 0}
                right={labels[column]!.key === key}
                title={`${name} reads as ${labels[column]!.name}: ${count} of ${total}`}
              />
            ))}
          </g>
        ))}
      </svg>
    </ChartFigure>
  );
}

function ConfusionCell(props: {
  x: number;
  y: number;
  count: number;
  share: number;
  right: boolean;
  title: string;
}) {
  const { x, y, count, share, right } = props;
  return (
    <g>
      <title>{props.title}</title>
      <rect
        x={x + 1}
        y={y + 1}
        width={CELL.width - 2}
        height={CELL.height - 2}
        rx={3}
        className={right ? "fill-accent stroke-accent" : "fill-warning stroke-border"}
        style={{ fillOpacity: 0.06 + 0.5 * share }}
      />
      {count > 0 && (
        <text
          x={x + CELL.width / 2}
          y={y + CELL.height / 2 + 4}
          textAnchor="middle"
          className="fill-ink tabular-nums"
        >
          {count.toLocaleString("en")}
        </text>
      )}
    </g>
  );
}
