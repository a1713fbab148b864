/** How much of the strip lies beside the wider end of the interval. */
const MARGIN = 1.15;

/**
 * A difference as a dot with its interval against zero, which is the middle. Every strip has the scale of its own
 * interval: it shows whether zero is left out, and the words beside it by how much.
 */
export function ChangeStrip(props: {
  difference: number;
  low: number;
  high: number;
  tone: "success" | "danger" | "neutral";
}) {
  const { difference, low, high, tone } = props;
  const reach = Math.max(Math.abs(low), Math.abs(high)) * MARGIN || 1;
  const at = (value: number) => `${(50 + (value / reach) * 50).toFixed(2)}%`;
  return (
    <svg aria-hidden="true" role="presentation" className="block h-5 w-full overflow-visible">
      <line x1="0" x2="100%" y1="50%" y2="50%" className="stroke-border" />
      <line x1="50%" x2="50%" y1="10%" y2="90%" className="stroke-strong" strokeDasharray="2 2" />
      <g className={LOOKS[tone]}>
        <line x1={at(low)} x2={at(high)} y1="50%" y2="50%" strokeWidth="2.5" strokeLinecap="round" />
        <circle cx={at(difference)} cy="50%" r="4" strokeWidth="1.5" className="stroke-surface" />
      </g>
    </svg>
  );
}

const LOOKS = {
  success: "fill-success stroke-success",
  danger: "fill-danger stroke-danger",
  neutral: "fill-muted stroke-muted",
} as const;
