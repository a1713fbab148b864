import { clsx } from "clsx";

const ROWS = Array.from({ length: 8 }, (_, row) => `row ${row}`);

/** A page with a search over a table while it loads; `tall` where the fields of the search have names over them. */
export function TableSkeleton({ tall }: { tall?: boolean }) {
  return (
    <div aria-busy="true" role="status" aria-label="Loading">
      <div className="mb-6 h-7 w-40 rounded bg-sunken" />
      <div className={clsx("mb-4 w-full rounded bg-sunken", tall ? "h-14" : "h-9")} />
      <div className="grid gap-px overflow-hidden rounded-lg border border-border">
        {ROWS.map((row) => (
          <div key={row} className="h-14 bg-sunken motion-safe:animate-pulse" />
        ))}
      </div>
    </div>
  );
}
