/** A page of rows while it loads, in the shape of what comes: title, sentence, rows. */
export function ListSkeleton({ rows = 8 }: { rows?: number }) {
  return (
    <div role="status" aria-label="Loading" className="flex animate-pulse flex-col gap-2">
      <div className="h-7 w-40 rounded bg-sunken" />
      <div className="mb-3 h-5 w-96 max-w-full rounded bg-sunken" />
      {Array.from({ length: rows }, (_, row) => `row ${row}`).map((row) => (
        <div key={row} className="h-12 rounded bg-sunken" />
      ))}
    </div>
  );
}
