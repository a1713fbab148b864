/** Results while they load: items with their candidates. */
export function ResultsSkeleton() {
  return (
    <div role="status" aria-label="Loading results" className="flex flex-col gap-4 motion-safe:animate-pulse">
      {["a", "b", "c"].map((item) => (
        <div key={item} className="flex flex-col gap-2">
          <div className="h-5 w-72 max-w-full rounded bg-sunken" />
          <div className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
            <div className="h-28 rounded-lg bg-sunken" />
            <div className="h-28 rounded-lg bg-sunken" />
            <div className="h-28 rounded-lg bg-sunken" />
          </div>
        </div>
      ))}
    </div>
  );
}
