import { BUCKETS } from "#core/experiments/assignment/bucket.ts";

/** `45 %, buckets 1,000–5,499`: a share, and the buckets that it is. */
export function BucketsText({ first, last }: { first: number; last: number }) {
  const share = ((last - first + 1) / BUCKETS).toLocaleString("en", {
    style: "percent",
    maximumFractionDigits: 2,
  });
  return (
    <span className="text-muted tabular-nums">{`${share}, buckets ${first.toLocaleString("en")}–${last.toLocaleString("en")}`}</span>
  );
}
