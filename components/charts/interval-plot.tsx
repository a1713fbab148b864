export interface IntervalRow {
  key: string;
  label: string;
  /** 0–1; null where there is nothing to draw yet. */
  value: number | null;
  low: number | null;
  high: number | null;
}

/** A share as a dot with its interval, 0–1, against a reference (one half); hollow without one. Its words stand beside it. */
export function IntervalDot({ row, reference = 0.5 }: { row: IntervalRow; reference?: number }) {
  const { value, low, high } = row;
  const at = (share: number) => `${(share * 100).toFixed(2)}%`;
  const clear = low !== null && high !== null && (low > reference || high < reference);
  return (
    <svg aria-hidden="true" className="block h-6 w-full overflow-visible" role="presentation">
      <line x1="0" x2="100%" y1="50%" y2="50%" className="stroke-border" />
      <line
        x1={at(reference)}
        x2={at(reference)}
        y1="0"
        y2="100%"
        className="stroke-strong"
        strokeDasharray="2 2"
      />
      {value !== null && (low === null || high === null) && (
        <circle cx={at(value)} cy="50%" r="4" strokeWidth="1.5" className="fill-surface stroke-muted" />
      )}
      {value !== null && low !== null && high !== null && (
        <g className={clear ? "fill-accent stroke-accent" : "fill-muted stroke-muted"}>
          <line x1={at(low)} x2={at(high)} y1="50%" y2="50%" strokeWidth="2" />
          <line x1={at(low)} x2={at(low)} y1="30%" y2="70%" strokeWidth="2" />
          <line x1={at(high)} x2={at(high)} y1="30%" y2="70%" strokeWidth="2" />
          <circle cx={at(value)} cy="50%" r="4.5" className="stroke-surface" strokeWidth="1.5" />
        </g>
      )}
    </svg>
  );
}
