/** The value of each mark under a chart's level axis. */
export function FootMarks(props: {
  marks: readonly number[];
  x: (mark: number) => number;
  /** The line that the values stand on. */
  y: number;
  text: (mark: number) => string;
}) {
  const { marks, x, y, text } = props;
  return marks.map((mark) => (
    <text key={mark} x={x(mark)} y={y} textAnchor="middle" className="fill-muted tabular-nums">
      {text(mark)}
    </text>
  ));
}
