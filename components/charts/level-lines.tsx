/** A line across the plot at each mark of a chart's upright axis, with its value at the left. */
export function LevelLines(props: {
  marks: readonly number[];
  y: (mark: number) => number;
  /** Where the plot begins and ends. */
  left: number;
  right: number;
  text: (mark: number) => string;
}) {
  const { marks, y, left, right, text } = props;
  return marks.map((mark) => (
    <g key={mark}>
      <line x1={left} x2={right} y1={y(mark)} y2={y(mark)} className="stroke-border" />
      <text x={left - 6} y={y(mark) + 4} textAnchor="end" className="fill-muted tabular-nums">
        {text(mark)}
      </text>
    </g>
  ));
}
