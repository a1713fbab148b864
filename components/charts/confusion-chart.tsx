import { percentText } from "#client/percent-text.ts";
import type { StyleControlReport } from "#core/evaluation/report/report.ts";
import { displayWidth, truncateToWidth } from "#core/text/display-width.ts";
import { ChartFigure } from "./chart-figure.tsx";

const CELL = { width: 38, height: 28 };
/** Of a letter at the size of the labels; an East Asian one takes two. */
const LETTER = 6.1;
/** Longer names are cut here; the table below has all of them. */
const MOST_COLUMNS = 16;
/** Of the columns' names, in degrees. */
const TILT = 40;
const CAPTION = 16;

/** Which style each text was asked for, and which it reads as: what stands off the diagonal blurs. */
export function ConfusionChart({ confusion, note }: { confusion: StyleControlReport; note: string }) {
  const { labels, counts } = confusion;
  const asked = labels.filter((_, row) => counts[row]!.some((count) => count > 0));
  const shown = (name: string) => truncateToWidth(name, MOST_COLUMNS);
  const lengths = labels.map(({ name }) => displayWidth(shown(name)) * LETTER);
  const longest = Math.max(...lengths);
  const tilted = (TILT * Math.PI) / 180;
  const left = Math.max(longest, "asked for".length * LETTER) + 12;
  const top = CAPTION + longest * Math.sin(tilted) + 20;
  const ends = lengths.map((length, column) => (column + 0.5) * CELL.width + length * Math.cos(tilted));
  const width = left + Math.max(...ends, labels.length * CELL.width) + 4;
  const height = top + asked.length * CELL.height + 4;
  const rows = asked.map(({ key, name }) => {
    const own = counts[labels.findIndex((label) => label.key === key)]!;
    return { key, name, total: own.reduce((sum, count) => sum + count, 0), counts: own };
  });
  const table = {
    head: ["Asked for", ...labels.map(({ name }) => `reads as ${name}`), "Texts"],
    rows: rows.map(({ name, counts: own, total }) => [name, ...own.map(String), String(total)]),
  };
  const data = {
    head: ["asked_for", ...labels.map(({ key }) => key), "texts"],
    rows: rows.map(({ key, counts: own, total }) => [key, ...own, total]),
  };
  const spoken = rows
    .map(({ name, key, total, counts: own }) => {
      const right = own[labels.findIndex((label) => label.key === key)] ?? 0;
      return `${name}: ${total > 0 ? percentText(right / total, 0) : "none"} of ${total} read as it`;
    })
    .join("; ");
  return (
    <ChartFigure title="Which style does a text read as?" note={note} table={table} data={data}>
      {/* Smaller than this its words could not be read: a narrow screen scrolls it. */}
      <section aria-label="Styles asked for and read as" tabIndex={0} className="relative overflow-x-auto">
        <svg
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={spoken}
          className="w-full min-w-[25rem] text-[11px]"
        >
          <text x={left} y={11} className="fill-muted">
            reads as
          </text>
          <text x={left - 8} y={top - 8} textAnchor="end" className="fill-muted">
            asked for
          </text>
          {labels.map(({ key, name }, column) => (
            <text
              key={key}
              transform={`translate(${left + (column + 0.4) * CELL.width} ${top - 8}) rotate(-${TILT})`}
              className="fill-ink"
            >
              {shown(name)}
              <title>{name}</title>
            </text>
          ))}
          {rows.map(({ key, name, total, counts: own }, row) => (
            <g key={key}>
              <text
                x={left - 8}
                y={top + (row + 0.5) * CELL.height + 4}
                textAnchor="end"
                className="fill-ink font-medium"
              >
                {shown(name)}
                <title>{name}</title>
              </text>
              {own.map((count, column) => (
                <ConfusionCell
                  key={labels[column]!.key}
                  x={left + column * CELL.width}
                  y={top + row * CELL.height}
                  count={count}
                  share={total > 0 ? count / total : 0}
                  right={labels[column]!.key === key}
                  title={`${name} reads as ${labels[column]!.name}: ${count} of ${total}`}
                />
              ))}
            </g>
          ))}
        </svg>
      </section>
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
