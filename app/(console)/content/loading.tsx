/** The list's shape while it is read. */
export default function Loading() {
  return (
    <div aria-busy="true" role="status" aria-label="Loading">
      <div className="mb-6 h-7 w-40 rounded bg-sunken" />
      <div className="mb-4 h-14 w-full rounded bg-sunken" />
      <div className="grid gap-px overflow-hidden rounded-lg border border-border">
        {["a", "b", "c", "d", "e", "f", "g", "h"].map((row) => (
          <div key={row} className="h-14 bg-sunken motion-safe:animate-pulse" />
        ))}
      </div>
    </div>
  );
}
